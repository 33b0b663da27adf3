import { firstOf } from './first-of.ts';
import type { Insight } from './insight.ts';

/** Something that a day is set for. */
export interface Due {
  id: string;
  title: string | undefined;
  company: string | undefined;
  kind: 'closes' | 'next-step';
  /** YYYY-MM-DD. */
  day: string;
  /** What is to be done, for a next step. */
  text?: string;
}

export interface DueAnswer {
  /** Soonest first. */
  next: Due[];
  more: number;
}

/**
 * What closes or falls due next. Days of next steps that are past stay until the step is done; closing days only
 * concern what was not applied for yet.
 */
export function dueInsight(today: string, most = 60): Insight<DueAnswer> {
  const all: Due[] = [];
  return {
    add({ id, posting, status, nextStep }) {
      const what = { id, title: posting.title, company: posting.hiringOrganization?.name };
      if (nextStep?.date) all.push({ ...what, kind: 'next-step', day: nextStep.date, text: nextStep.text });
      const closes = posting.validThrough;
      if (closes && closes >= today && status === 'saved' && !posting.expired)
        all.push({ ...what, kind: 'closes', day: closes });
    },
    answer() {
      return { next: firstOf(all, most, soonest), more: Math.max(0, all.length - most) };
    },
  };
}

/** By day; on one day, what is to be done before what closes. */
const soonest = (a: Due, b: Due): number =>
  a.day === b.day ? (a.kind === b.kind ? 0 : a.kind < b.kind ? 1 : -1) : a.day < b.day ? -1 : 1;

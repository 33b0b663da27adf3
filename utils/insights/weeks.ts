import { dayOf } from '../text/day.ts';
import type { Insight } from './insight.ts';
import { appliedAt } from './reached.ts';

/** One week, by its first day (a Monday, YYYY-MM-DD). */
export interface Week {
  start: string;
  saved: number;
  applied: number;
}

const DAY = 86_400_000;

/** The Monday of a day's week; both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY).toISOString().slice(0, 10);
}

const weekAfter = (monday: string) => new Date(Date.parse(`${monday}T00:00:00Z`) + 7 * DAY).toISOString().slice(0, 10);

/** How many were saved and applied for in each week up to that of `today`: from the first with any, at most `most` weeks. Days are those of the person's clock. */
export function weeksInsight(today: string, most = 26): Insight<Week[]> {
  const saved = new Map<string, number>();
  const applied = new Map<string, number>();
  const count = (weeks: Map<string, number>, moment: string) => {
    const at = Date.parse(moment);
    if (Number.isNaN(at)) return;
    const week = mondayOf(dayOf(new Date(at)));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  };
  return {
    add(row) {
      count(saved, row.savedAt);
      const at = appliedAt(row);
      if (at) count(applied, at);
    },
    answer() {
      const last = mondayOf(today);
      const earliest = new Date(Date.parse(`${last}T00:00:00Z`) - (most - 1) * 7 * DAY).toISOString().slice(0, 10);
      const first = [...saved.keys(), ...applied.keys()].reduce((least, week) => (week < least ? week : least), last);
      const weeks: Week[] = [];
      for (let start = first < earliest ? earliest : first; start <= last; start = weekAfter(start))
        weeks.push({ start, saved: saved.get(start) ?? 0, applied: applied.get(start) ?? 0 });
      return weeks;
    },
  };
}

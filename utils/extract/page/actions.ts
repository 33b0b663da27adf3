import type { PageElement } from '../tree/nodes.ts';
import type { Control } from './walk.ts';

/** A link or button that applies for the job. */
export interface Action {
  element: PageElement;
  text: string;
  /** Absolute http(s) address, where it leads to one. */
  href?: string | undefined;
}

/** "Apply" in the 14 languages that Jobmark reads; matched at the start of a short control's text, folded. */
const APPLY =
  /^(?:i'm interested|apply|bewerb|zur bewerbung|postuler|je postule|candidat|solicitar|inscrib|postular|aplicar|me interesa|sollicite|reageer|aplikuj|odpovědět|odpovedet|mám zájem|přihlásit se na|ansök|sök jobb|søg job|ansøg|candidar|aderisci|invia candidatura|submit (?:your )?application|הגש|שלח קורות|応募|エントリー|지원)/;
const APPLY_AFTER = /(?:bewerben|bewerbung|solliciteren|apply|apply now|postuler)$/;

/** Reads the controls that apply, in reading order. */
export function readActions(controls: readonly Control[], base: string): Action[] {
  const actions: Action[] = [];
  for (const { element, region } of controls) {
    if (region === 'footer') continue;
    const text = (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
    if (!text || text.length > 60) continue;
    const folded = text.toLowerCase();
    const rest = folded.replace(/^(?:jetzt|hier|online|direkt|nu|easy|quick|1-click) /, '');
    if (!(APPLY.test(rest) || APPLY_AFTER.test(folded))) continue;
    actions.push({ element, text, href: addressOf(element, base) });
  }
  return actions;
}

function addressOf(element: PageElement, base: string): string | undefined {
  const href = element.getAttribute('href')?.trim();
  if (!href || href.startsWith('#') || href.length > 4_000) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { isKnownPlace } from './place-words.ts';

/** "Prairie Transit - Wichita, KS", "Wrenhall Trust, Durham": what stands before a known place. */
export function beforePlace(text: string): string | undefined {
  const parts = /^(\p{Lu}.{2,60}?)(?:\s[-–—·]\s|,\s)(\p{Lu}.{2,50})$/u.exec(text);
  // "PRO HR, s.r.o., Bratislava": a comma may stand before the legal form too.
  const legal = /^(\p{Lu}.{2,60}),\s(\p{Lu}[^,]{2,40})$/u.exec(text);
  const [, name, place] = legal?.[1] && hasLegalForm(legal[1]) ? legal : (parts ?? []);
  return name && place && isKnownPlace(place) && !isKnownPlace(name) && !soundsLikeJob(name) ? name : undefined;
}

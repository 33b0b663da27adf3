import type { PostingField } from '../../utils/posting.ts';
import { PICKED } from '../facts.ts';
import { InPlace } from './InPlace.tsx';
import { isStated, type OnePosting } from './one-posting.ts';

/** What is asked for stands open; what is offered and what is done, a click away. */
const OPEN: PostingField[] = ['qualifications', 'preferredQualifications'];

/** What the posting asks for, apart from its text: required, nice to have, what is done, what is offered. */
export function PickedLists({ one }: { one: OnePosting }) {
  const { saved, texts } = one;
  const stated = PICKED.filter(
    (field) => isStated(saved, field) || saved.original[field] !== undefined || one.edited === field,
  );
  if (stated.length === 0) return null;
  return (
    <section class="picked">
      {stated.map((field) => (
        <details key={field} open={OPEN.includes(field) || one.edited === field}>
          <summary>
            <h3>{texts.page.fields[field]}</h3> <span class="soft">{saved.posting[field]?.length ?? 0}</span>
          </summary>
          <InPlace field={field} one={one}>
            <ul>
              {saved.posting[field]?.map((line, index) => (
                <li key={index}>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          </InPlace>
        </details>
      ))}
    </section>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Due, DueAnswer } from '../../utils/insights/due.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';
import { Icon } from '../Icon.tsx';

/** So many are shown at first: what is near. */
const FIRST = 6;

interface DueListProps {
  answer: DueAnswer;
  /** The day it is, YYYY-MM-DD. */
  today: string;
  texts: InsightsTexts;
  showDate: (iso: string) => string;
  /** How far off a near day is, in words; undefined for one that is not near. */
  showNear: (day: string) => string | undefined;
  /** The address that opens a posting. */
  addressOf: (id: string) => string;
  onCalendar: () => void;
}

/** What closes or falls due next, with the way to each. */
export function DueList({ answer, today, texts, showDate, showNear, addressOf, onCalendar }: DueListProps) {
  const id = useId();
  const { next, more } = answer;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || next.length <= FIRST + 1 ? next : next.slice(0, FIRST);
  const hidden = next.length - shown.length;
  const list = useRef<HTMLOListElement>(null);
  // The button is gone: the focus goes to the first of those that it brought.
  useEffect(() => {
    if (isWhole) list.current?.querySelectorAll('a')[FIRST]?.focus();
  }, [isWhole]);
  const when = ({ day }: Due) => (day < today ? texts.overdue : showNear(day));
  return (
    <section class="chart due-list" aria-labelledby={id}>
      <header>
        <h3 id={id}>{texts.due}</h3>
        {next.length > 0 && (
          <button type="button" class="quiet small" onClick={onCalendar}>
            <Icon name="down" />
            {texts.calendar}
          </button>
        )}
      </header>
      <p class="small soft">{texts.dueHint}</p>
      {next.length === 0 ? (
        <p class="soft">{texts.noDue}</p>
      ) : (
        <ol ref={list} class="plain">
          {shown.map((due) => (
            <li key={due.id + due.kind}>
              <span class="due-day">
                <time dateTime={due.day}>{showDate(due.day)}</time>
                {when(due) && <span class={`due ${due.day < today ? 'over' : ''}`}>{when(due)}</span>}
              </span>
              <span>
                <a href={addressOf(due.id)}>
                  <bdi>{due.title ?? texts.untitled}</bdi>
                </a>
                <span class="small soft due-what">
                  <bdi>{due.kind === 'closes' ? texts.closes : due.text}</bdi>
                  {due.company && (
                    <>
                      {' · '}
                      <bdi>{due.company}</bdi>
                    </>
                  )}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <button type="button" class="quiet small" onClick={() => setWhole(true)}>
          {texts.showDue(hidden)}
        </button>
      )}
      {hidden === 0 && more > 0 && <p class="small soft">{texts.moreDue(more)}</p>}
    </section>
  );
}

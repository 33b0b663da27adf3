import { useId } from 'preact/hooks';
import type { Due, DueAnswer } from '../../utils/insights/due.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';
import { Icon } from '../Icon.tsx';

interface DueListProps {
  answer: DueAnswer;
  /** The day it is, YYYY-MM-DD. */
  today: string;
  texts: InsightsTexts;
  showDate: (iso: string) => string;
  /** The address that opens a posting. */
  addressOf: (id: string) => string;
  onCalendar: () => void;
}

/** What closes or falls due next, with the way to each. */
export function DueList({ answer, today, texts, showDate, addressOf, onCalendar }: DueListProps) {
  const id = useId();
  const { next, more } = answer;
  const when = ({ day }: Due) => (day < today ? texts.overdue : day === today ? texts.today : undefined);
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
        <ol class="plain">
          {next.map((due) => (
            <li key={due.id + due.kind}>
              <span class="due-day">
                <time dateTime={due.day}>{showDate(due.day)}</time>
                {when(due) && <span class={`due ${due.day < today ? 'over' : ''}`}>{when(due)}</span>}
              </span>
              <span dir="auto">
                <a href={addressOf(due.id)}>{due.title ?? texts.untitled}</a>
                <span class="small soft due-what">
                  {[due.kind === 'closes' ? texts.closes : due.text, due.company].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p class="small soft">{texts.moreDue(more)}</p>}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { NextStep } from '../../utils/posting.ts';
import type { DetailOnlyTexts } from '../../utils/texts/en/detail.ts';
import { Icon } from '../Icon.tsx';

/** As the store takes it. */
const LONGEST = 500;

interface NextStepEditorProps {
  step: NextStep | undefined;
  /** The day it is, YYYY-MM-DD, by the person's clock. */
  today: string;
  texts: DetailOnlyTexts;
  onStep: (step: NextStep | undefined) => void;
  onDone: () => void;
}

/** What the person means to do next, and when. */
export function NextStepEditor({ step, today, texts, onStep, onDone }: NextStepEditorProps) {
  // A day without words is not kept by itself: it waits here while the words are typed anew.
  const [held, setHeld] = useState<string>();
  const date = step?.date ?? (step ? undefined : held);
  const set = (text: string, day: string | undefined) => {
    setHeld(day);
    onStep(text.trim() === '' ? undefined : { text: text.slice(0, LONGEST), ...(day && { date: day }) });
  };
  const due = step?.date && (step.date < today ? texts.overdue : step.date === today ? texts.dueToday : undefined);
  return (
    <div class="next-step">
      <label for="next-step">
        {texts.nextStep}
        {due && <span class={`due ${step?.date === today ? 'today' : 'over'}`}>{due}</span>}
      </label>
      <div class="row">
        <input
          id="next-step"
          type="text"
          class="words"
          maxLength={LONGEST}
          placeholder={texts.nextStepHint}
          autocomplete="off"
          dir="auto"
          value={step?.text ?? ''}
          onInput={(event) => set(event.currentTarget.value, date)}
        />
        <input
          type="date"
          aria-label={texts.nextStepDate}
          value={date ?? ''}
          // A half-typed date has no value yet: it empties nothing until the person leaves the field.
          onInput={(event) => event.currentTarget.value && set(step?.text || texts.followUp, event.currentTarget.value)}
          onBlur={(event) => {
            const { value, validity } = event.currentTarget;
            if (!value && date && !validity.badInput) set(step?.text ?? '', undefined);
          }}
        />
        {step && (
          <button type="button" aria-label={texts.nextStepDoneName} onClick={onDone}>
            <Icon name="check" />
            {texts.nextStepDone}
          </button>
        )}
      </div>
    </div>
  );
}

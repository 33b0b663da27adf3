import type { SavedPosting } from '../../utils/posting.ts';
import { showDate } from '../../utils/text/show-date.ts';
import { twice as texts, words } from '../../utils/texts/index.ts';
import type { Choice } from './known.ts';
import type { PopupModel } from './model.ts';
import { News } from './News.tsx';

/** Says that the job is saved already, when, and how far it has come; what saving does now is the person's choice. */
export function KnownNotice({ model, onOpen }: { model: PopupModel; onOpen: (id: string) => void }) {
  const { known } = model;
  const best = known.best.value;
  if (!best) return null;
  const { match, saved } = best;
  const isSame = match.as === 'same';
  const names = isSame ? texts.choices.same : texts.choices.other;
  const separate = isSame ? texts.separateSame : texts.separateOther;
  const news = model.news.value;
  const isUpdate = known.choice.value === 'update';
  // Where the page says the same as then, there is nothing that an update could take.
  const hint = !isUpdate ? separate : (!isSame || news?.length !== 0) && texts.updateHint;
  return (
    <div class="notice known">
      <div class="known-lines">
        <p role="status">
          {texts.found[match.as]} {met(saved, isSame ? texts.this : texts.that)}
        </p>
        <fieldset class="segmented-choice">
          <legend class="visually-hidden">{texts.whatToDo}</legend>
          {(['update', 'separate'] as const satisfies Choice[]).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="known-choice"
                checked={known.choice.value === choice}
                onChange={() => model.choose(choice)}
              />
              <span>{names[choice]}</span>
            </label>
          ))}
        </fieldset>
        {isSame && news && <News changes={news} />}
        {hint && <p class="soft small">{hint}</p>}
      </div>
      <button type="button" onClick={() => onOpen(saved.id)}>
        {texts.openSaved}
      </button>
    </div>
  );
}

function met({ savedAt, status, history }: SavedPosting, said: typeof texts.this): string {
  const applied = history.findLast((entry) => entry.status === 'applied');
  const told = applied ? said.applied(showDate(savedAt), showDate(applied.at)) : said.saved(showDate(savedAt));
  const isTold = status === 'saved' || (status === 'applied' && applied);
  return isTold ? told : `${told} ${texts.status(words.statuses[status])}`;
}

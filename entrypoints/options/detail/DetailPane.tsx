import { PostingDetail } from '../../../components/detail/PostingDetail.tsx';
import type { DetailTexts } from '../../../components/detail/texts.ts';
import { PICKED } from '../../../components/facts.ts';
import { BrokenNotice, GoneNotice } from '../../../components/Notices.tsx';
import { PostingForm } from '../../../components/PostingForm.tsx';
import { POSTING_FIELDS, type PostingField, type SavedPosting } from '../../../utils/posting.ts';
import { dayOf } from '../../../utils/text/day.ts';
import { detail, form, options } from '../../../utils/texts/index.ts';
import { brokenProps } from '../broken.ts';
import { downloadCalendar, hasDay } from '../calendar.ts';
import { copyAsMarkdown } from '../copy.ts';
import type { OptionsModel } from '../model.ts';
import { printNow } from '../printing.tsx';
import { show } from '../show.ts';
import type { OpenedPosting } from './opened.ts';
import { TwicePart } from './TwicePart.tsx';

const texts: DetailTexts = { page: options, own: detail, form };
/** The form's own order first, then all that it leaves out. */
const LAST: PostingField[] = ['description', ...PICKED];
const ALL: PostingField[] = [...POSTING_FIELDS.filter((field) => !LAST.includes(field)), ...LAST];

/** The open posting beside the list. */
export function DetailPane({ model }: { model: OptionsModel }) {
  const opened = model.opened.value;
  if (!opened) return null;
  const shown = opened.shown.value;
  const saved = shown.state === 'ready' ? shown.value : undefined;
  return (
    <div class="detail-pane" onFocusIn={() => opened.hold()} onFocusOut={() => void opened.flush()}>
      {shown.state === 'broken' && <BrokenNotice texts={options} {...brokenProps(shown.error)} />}
      {shown.state === 'ready' && !saved && <GoneNotice texts={options} onClose={() => model.close()} />}
      {saved && <Opened key={opened.id} model={model} opened={opened} saved={saved} />}
    </div>
  );
}

function Opened({ model, opened, saved }: { model: OptionsModel; opened: OpenedPosting; saved: SavedPosting }) {
  const { actions, library } = model;
  const { id } = opened;
  const onEdit = (field: PostingField, value: unknown) => opened.edit({ fields: { [field]: value } });
  /** Changes something at once, with a message that can take it back. */
  const say = async (change: Parameters<OpenedPosting['edit']>[0], text: string) => {
    await opened.flush();
    opened.hold();
    opened.beginStep();
    opened.edit(change);
    await opened.flush();
    if (opened.keeping.peek() === 'kept') model.undo.tell(text, true);
  };
  return (
    <PostingDetail
      saved={saved}
      keeping={opened.keeping.value}
      isEditing={model.isEditing.value}
      form={
        <PostingForm
          posting={saved.posting}
          original={saved.original}
          provenance={saved.provenance}
          fields={ALL}
          texts={form}
          show={show.value}
          onEdit={onEdit}
        />
      }
      more={<TwicePart model={model} saved={saved} />}
      knownTags={library.tags.value}
      today={dayOf(new Date())}
      takesFocus={model.focusDetail.value}
      texts={texts}
      show={show}
      onClose={() => model.close()}
      onEditing={(isEditing) => {
        model.isEditing.value = isEditing;
      }}
      onDelete={() => void model.remove([id])}
      onCopy={() => void copyAsMarkdown(model, saved)}
      onPrint={() => void printNow(model)}
      onCalendar={hasDay(saved) ? () => void downloadCalendar(model, [id]) : undefined}
      onEdit={onEdit}
      onPutBack={(field) => void model.putBack(field)}
      onStatus={(status) => void actions.setStatus([id], status)}
      onRate={(rating) => opened.edit({ rating })}
      onStep={(nextStep) => opened.edit({ nextStep })}
      onStepDone={() => void say({ nextStep: undefined }, detail.nextStepWasDone(saved.nextStep?.text ?? ''))}
      onContacts={(contacts) => opened.edit({ contacts })}
      onRemoveContact={(index) => {
        const rest = (saved.contacts ?? []).toSpliced(index, 1);
        const name = saved.contacts?.[index]?.name ?? '';
        void say({ contacts: rest.length > 0 ? rest : undefined }, detail.contactRemoved(name));
      }}
      onNotes={(notes) => opened.edit({ notes })}
      onAddTags={(tags) => void actions.addTags([id], tags)}
      onRemoveTag={(tag) => void actions.removeTag([id], tag)}
    />
  );
}

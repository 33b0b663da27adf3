import { PostingDetail } from '../../components/detail/PostingDetail.tsx';
import type { Show } from '../../components/detail/show.ts';
import { BrokenNotice, GoneNotice } from '../../components/Notices.tsx';
import { PostingForm } from '../../components/PostingForm.tsx';
import type { PostingField } from '../../utils/posting.ts';
import { showDate, showMoment } from '../../utils/text/show-date.ts';
import { form as formTexts } from '../../utils/texts/en.ts';
import { showValue } from '../../utils/texts/show-value.ts';
import { brokenProps } from './broken.ts';
import type { OptionsModel } from './model.ts';

const show: Show = {
  value: (field, value) =>
    field === 'datePosted' || field === 'validThrough' ? showDate(String(value)) : showValue(field, value),
  date: (iso) => showDate(iso),
  moment: (iso) => showMoment(iso),
};

/** The open posting beside the list. */
export function DetailPane({ model }: { model: OptionsModel }) {
  const { actions, library, texts } = model;
  const opened = model.opened.value;
  if (!opened) return null;
  const shown = opened.shown.value;
  const saved = shown.state === 'ready' ? shown.value : undefined;
  const { id } = opened;
  return (
    <div class="detail-pane" onFocusIn={() => opened.hold()} onFocusOut={() => void opened.flush()}>
      {shown.state === 'broken' && <BrokenNotice texts={texts} {...brokenProps(shown.error)} />}
      {shown.state === 'ready' && !saved && <GoneNotice texts={texts} onClose={() => model.close()} />}
      {saved && (
        <PostingDetail
          key={id}
          saved={saved}
          keeping={opened.keeping.value}
          isEditing={model.isEditing.value}
          form={
            <PostingForm
              posting={saved.posting}
              original={saved.original}
              provenance={saved.provenance}
              texts={formTexts}
              show={show.value}
              onEdit={(field, value) => opened.edit({ fields: { [field]: value } })}
            />
          }
          knownTags={library.tags.value}
          takesFocus={model.focusDetail.value}
          texts={texts}
          show={show}
          onClose={() => model.close()}
          onEditing={(isEditing) => {
            model.isEditing.value = isEditing;
          }}
          onDelete={() => void model.remove([id])}
          onStatus={(status) => void actions.setStatus([id], status)}
          onNotes={(notes) => opened.edit({ notes })}
          onAddTag={(tag) => void actions.addTag([id], tag)}
          onRemoveTag={(tag) => void actions.removeTag(id, tag)}
          onPutBack={(field: PostingField) => void model.putBack(field)}
        />
      )}
    </div>
  );
}

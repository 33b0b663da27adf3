import { useState } from 'preact/hooks';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import type { SavedView } from '../../utils/views/saved-view.ts';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';

interface ViewsDialogProps {
  views: SavedView[];
  /** The one that is looked at now. */
  shownId: string | undefined;
  texts: ListTexts;
  onShow: (view: SavedView) => void;
  onSave: (name: string) => void;
  onRename: (view: SavedView, name: string) => void;
  onReplace: (view: SavedView) => void;
  onDelete: (view: SavedView) => void;
  onClose: () => void;
}

const LONGEST = 80;

/** The views saved under a name: shown, saved, renamed, deleted. */
export function ViewsDialog(props: ViewsDialogProps) {
  const { views, shownId, texts, onClose } = props;
  const [renamed, setRenamed] = useState<string>();
  return (
    <Dialog heading={texts.viewsHeading} class="views-dialog" onClose={onClose}>
      <p class="soft">{texts.viewsHint}</p>
      {views.length === 0 && <p>{texts.noViews}</p>}
      <ul>
        {views.map((view) =>
          view.id === renamed ? (
            <li key={view.id}>
              <NameForm
                label={texts.viewName}
                name={view.name}
                button={texts.rename}
                onName={(name) => {
                  props.onRename(view, name);
                  setRenamed(undefined);
                }}
                onCancel={() => setRenamed(undefined)}
              />
            </li>
          ) : (
            <li key={view.id}>
              <button
                type="button"
                class="quiet name"
                aria-label={texts.showView(view.name)}
                onClick={() => props.onShow(view)}
              >
                <Icon name={view.view === 'board' ? 'columns' : 'view'} />
                <span class="cut" dir="auto">
                  {view.name}
                </span>
              </button>
              {view.id === shownId ? (
                <span class="soft small">{texts.viewShown}</span>
              ) : (
                <button
                  type="button"
                  class="quiet small"
                  aria-label={texts.replaceView(view.name)}
                  title={texts.replaceView(view.name)}
                  onClick={() => props.onReplace(view)}
                >
                  {texts.replace}
                </button>
              )}
              <button
                type="button"
                class="quiet square"
                aria-label={texts.renameView(view.name)}
                title={texts.rename}
                onClick={() => setRenamed(view.id)}
              >
                <Icon name="edit" />
              </button>
              <button
                type="button"
                class="quiet square danger"
                aria-label={texts.deleteView(view.name)}
                title={texts.deleteView(view.name)}
                onClick={() => props.onDelete(view)}
              >
                <Icon name="bin" />
              </button>
            </li>
          ),
        )}
      </ul>
      <NameForm label={texts.viewName} name="" button={texts.saveView} onName={props.onSave} />
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {texts.done}
        </button>
      </div>
    </Dialog>
  );
}

interface NameFormProps {
  label: string;
  name: string;
  button: string;
  onName: (name: string) => void;
  onCancel?: () => void;
}

function NameForm({ label, name, button, onName, onCancel }: NameFormProps) {
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const box = event.currentTarget.elements.namedItem('name');
        if (!(box instanceof HTMLInputElement) || box.value.trim() === '') return;
        onName(box.value);
        box.value = '';
      }}
    >
      <input
        name="name"
        aria-label={label}
        placeholder={label}
        defaultValue={name}
        maxLength={LONGEST}
        autocomplete="off"
        ref={(box) => {
          if (onCancel && box && document.activeElement !== box) box.select();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return;
          // It closes the name, not the window.
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit">{button}</button>
    </form>
  );
}

import type { OptionsTexts } from '../utils/texts/en/options.ts';

/** Nothing is saved yet: how to start. */
export function EmptyNotice(props: {
  texts: OptionsTexts;
  isMac: boolean;
  /** The keys that open the popup, where there are any. */
  shortcut: string | undefined;
}) {
  const { texts, isMac, shortcut } = props;
  const { empty } = texts;
  return (
    <section class="notice">
      <h2>{empty.heading}</h2>
      <ol>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>{empty.open(shortcut)}</li>
        <li>{empty.save(empty.saveKey(isMac))}</li>
      </ol>
      <p>
        {empty.moving} <a href="#view=import">{empty.bring}</a>
      </p>
      <p class="soft">{empty.private}</p>
    </section>
  );
}

/** Nothing fits what is looked for. */
export function NoResultNotice(props: {
  texts: OptionsTexts;
  /** Parts of the search that looked like operators and are none. */
  misread: string[];
  onShowAll: () => void;
  onHelp: () => void;
}) {
  const { noResult } = props.texts;
  return (
    <section class="notice">
      <h2>{noResult.heading}</h2>
      {props.misread.length > 0 ? (
        <p>
          {noResult.misread}{' '}
          {props.misread.map((part, at) => (
            <code key={at}>{part}</code>
          ))}
        </p>
      ) : (
        <p>{noResult.text}</p>
      )}
      <p class="notice-buttons">
        <button type="button" onClick={props.onShowAll}>
          {noResult.showAll}
        </button>
        <button type="button" class="quiet" onClick={props.onHelp}>
          {noResult.help}
        </button>
      </p>
    </section>
  );
}

/** The posting that an address names is not there. */
export function GoneNotice({ texts, onClose }: { texts: OptionsTexts; onClose: () => void }) {
  return (
    <section class="notice">
      <h2>{texts.gone}</h2>
      <p>
        {texts.goneHint} <a href="#view=bin">{texts.lookInBin}</a>
      </p>
      <button type="button" onClick={onClose}>
        {texts.backToList}
      </button>
    </section>
  );
}

/** The database does not open. `isNewer`: a later version of Jobmark has written it. */
export function BrokenNotice(props: { texts: OptionsTexts; reason: string; isNewer: boolean; onReload: () => void }) {
  const { broken } = props.texts;
  return (
    <section class="notice" role="alert">
      <h2>{broken.heading}</h2>
      <p>{props.isNewer ? broken.newer : broken.text}</p>
      <button type="button" class="primary" onClick={props.onReload}>
        {broken.reload}
      </button>
      <details class="small soft">
        <summary>{broken.details}</summary>
        <p>{props.reason}</p>
      </details>
    </section>
  );
}

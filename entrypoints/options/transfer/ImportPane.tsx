import { useEffect, useRef } from 'preact/hooks';
import { FileDrop } from '../../../components/transfer/FileDrop.tsx';
import { ImportDone } from '../../../components/transfer/ImportDone.tsx';
import { ImportPreview } from '../../../components/transfer/ImportPreview.tsx';
import { MappingForm } from '../../../components/transfer/MappingForm.tsx';
import { WorkMeter } from '../../../components/transfer/WorkMeter.tsx';
import { importing as texts } from '../../../utils/texts/index.ts';
import { COLUMN_KINDS, type ColumnUse } from '../../../utils/transfer/csv-guess.ts';
import type { OptionsModel } from '../model.ts';
import type { Found, Importing, ImportStep } from './import.ts';
import { rowInWords } from './show.ts';

const USES: ColumnUse[] = ['to-notes', 'leave-out', ...COLUMN_KINDS];
const HEADINGS: Record<ImportStep['at'], string> = {
  choose: texts.heading,
  work: texts.heading,
  mapping: texts.mapping.heading,
  preview: texts.preview.heading,
  done: texts.done.heading,
};

/** The view in which a file comes in. */
export function ImportPane({ model }: { model: OptionsModel }) {
  const { importing } = model;
  const step = importing.step.value;
  const heading = useRef<HTMLHeadingElement>(null);
  // Each step begins at its top, for the eyes and for screen readers.
  useEffect(() => {
    if (step.at !== 'choose') heading.current?.focus();
  }, [step.at]);
  const isTakenBack = step.at === 'done' && step.takenBack !== undefined;
  return (
    <section class="import-pane" aria-labelledby="import-heading">
      <div class="import-page">
        <h2 id="import-heading" ref={heading} tabIndex={-1}>
          {isTakenBack ? texts.done.takenBackHeading : HEADINGS[step.at]}
        </h2>
        {step.at === 'choose' && (
          <FileDrop texts={texts} fault={step.fault} onFile={(file) => void importing.read(file)} />
        )}
        {step.at === 'work' && (
          <WorkMeter
            name={step.name}
            done={step.done}
            total={step.total}
            texts={texts}
            onStop={() => importing.reset()}
          />
        )}
        {step.at === 'mapping' && <Mapping step={step} importing={importing} />}
        {step.at === 'preview' && <Preview found={step.found} importing={importing} />}
        {step.at === 'done' && <Done step={step} model={model} />}
      </div>
    </section>
  );
}

function Mapping({ step, importing }: { step: Extract<ImportStep, { at: 'mapping' }>; importing: Importing }) {
  const { name, mapping } = step;
  const columns = mapping.columns.map((column, at) => ({ ...column, use: mapping.uses[at] ?? 'leave-out' }));
  return (
    <MappingForm
      texts={texts}
      rows={mapping.rows}
      charset={mapping.charset}
      columns={columns}
      uses={USES}
      delimiter={mapping.delimiter}
      order={mapping.order}
      unclear={mapping.unclear}
      onUse={(column, use) => importing.setUse(column, use)}
      onDelimiter={(sign) => void importing.setDelimiter(sign)}
      onOrder={(order) => importing.setOrder(order)}
      onGo={() => void importing.readTable(name, mapping)}
      onBack={() => importing.reset()}
    />
  );
}

function Preview({ found, importing }: { found: Found; importing: Importing }) {
  const { name, standing, kind, rows, trouble } = found;
  return (
    <ImportPreview
      texts={texts}
      file={name}
      counts={standing.counts}
      adds={standing.adds}
      replaces={standing.replaces}
      views={standing.views}
      choiceForAll={standing.choiceForAll}
      trouble={trouble}
      kind={kind}
      rows={rows.map(rowInWords)}
      onKind={(kind) => void importing.look(found, kind)}
      onMore={() => void importing.more(found)}
      onChoose={(row, choice) => void importing.choose(found, row, choice)}
      onChooseAll={(kind, choice) => void importing.chooseAll(found, kind, choice)}
      onSaveUnread={() => void importing.saveUnread()}
      onGo={() => void importing.write(found)}
      onBack={() => importing.reset()}
    />
  );
}

function Done({ step, model }: { step: Extract<ImportStep, { at: 'done' }>; model: OptionsModel }) {
  const { written, unreadable, takenBack } = step;
  return (
    <ImportDone
      texts={texts}
      counts={{ ...written, unreadable }}
      takenBack={takenBack}
      onUndo={() => void model.actions.attempt(() => model.importing.takeBack(written))}
      onSaveUnread={() => void model.importing.saveUnread()}
      onList={() => {
        model.importing.reset();
        model.route.show('list');
      }}
      onBack={() => model.importing.reset()}
    />
  );
}

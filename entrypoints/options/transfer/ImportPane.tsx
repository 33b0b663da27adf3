import { useEffect, useRef } from 'preact/hooks';
import { FileDrop } from '../../../components/transfer/FileDrop.tsx';
import { ImportDone } from '../../../components/transfer/ImportDone.tsx';
import { ImportPreview } from '../../../components/transfer/ImportPreview.tsx';
import { MappingForm } from '../../../components/transfer/MappingForm.tsx';
import { WorkMeter } from '../../../components/transfer/WorkMeter.tsx';
import { importing as texts } from '../../../utils/texts/index.ts';
import { COLUMN_KINDS, type ColumnUse } from '../../../utils/transfer/csv-guess.ts';
import { planned } from '../../../utils/transfer/plan.ts';
import type { Choice } from '../../../utils/transfer/preview.ts';
import type { OptionsModel } from '../model.ts';
import type { Compared, Importing, ImportStep } from './import.ts';
import { shownRows } from './show.ts';
import type { MappedTable } from './table.ts';

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
        {step.at === 'mapping' && <Mapping mapping={step.mapping} importing={importing} />}
        {step.at === 'preview' && <Preview found={step.found} importing={importing} />}
        {step.at === 'done' && <Done step={step} model={model} />}
      </div>
    </section>
  );
}

function Mapping({ mapping, importing }: { mapping: MappedTable; importing: Importing }) {
  const { head, rows, delimiter } = mapping.table;
  const columns = head.map((name, at) => ({
    name,
    use: mapping.uses[at] ?? 'leave-out',
    examples: rows.flatMap((row) => row[at]?.trim().slice(0, 60) || []).slice(0, 3),
  }));
  return (
    <MappingForm
      texts={texts}
      rows={rows.length}
      charset={mapping.charset}
      columns={columns}
      uses={USES}
      delimiter={delimiter}
      order={mapping.order}
      unclear={mapping.unclear}
      onUse={(column, use) => importing.setUse(column, use)}
      onDelimiter={(sign) => importing.setDelimiter(sign)}
      onOrder={(order) => importing.setOrder(order)}
      onGo={() => void importing.readTable(mapping)}
      onBack={() => importing.reset()}
    />
  );
}

/** How many rows there are of each kind, and what is chosen for those of a kind. */
function standing({ rows, unreadable, choices }: Compared) {
  const counts = { new: 0, alike: 0, changed: 0, same: 0, unreadable: unreadable.length };
  const chosen = { changed: new Set<Choice>(), alike: new Set<Choice>() };
  for (const { kind, row } of rows) {
    counts[kind] += 1;
    const choice = choices.get(row);
    if (choice && (kind === 'changed' || kind === 'alike')) chosen[kind].add(choice);
  }
  const forAll = (kind: 'changed' | 'alike') => (chosen[kind].size === 1 ? [...chosen[kind]][0] : undefined);
  return { counts, choiceForAll: { changed: forAll('changed'), alike: forAll('alike') } };
}

function Preview({ found, importing }: { found: Compared; importing: Importing }) {
  const { counts, choiceForAll } = standing(found);
  const { adds, replaces } = planned(found.rows, found.choices);
  return (
    <ImportPreview
      texts={texts}
      file={found.name}
      counts={counts}
      adds={adds}
      replaces={replaces}
      views={found.views.length}
      choiceForAll={choiceForAll}
      trouble={found.trouble}
      rowsOf={(kind, most) => shownRows(found, kind, most)}
      onChoose={(row, choice) => importing.choose(row, choice)}
      onChooseAll={(kind, choice) => importing.chooseAll(kind, choice)}
      onSaveUnread={() => importing.saveUnread(found)}
      onGo={() => void importing.write(found)}
      onBack={() => importing.reset()}
    />
  );
}

function Done({ step, model }: { step: Extract<ImportStep, { at: 'done' }>; model: OptionsModel }) {
  const { left, unread, imported, takenBack } = step;
  const added = imported.added.length;
  const replaced = imported.replaced.length;
  return (
    <ImportDone
      texts={texts}
      counts={{ added, replaced, left, unreadable: unread.unreadable.length }}
      takenBack={takenBack}
      onUndo={() => void model.actions.attempt(() => model.importing.takeBack(imported))}
      onSaveUnread={() => model.importing.saveUnread(unread)}
      onList={() => {
        model.importing.reset();
        model.route.show('list');
      }}
      onBack={() => model.importing.reset()}
    />
  );
}

import { render } from 'preact';
import { makePause } from '../../utils/browser/pause.ts';
import { stay } from '../../utils/browser/stay.ts';

stay();
const nextTask = makePause();
const place = document.getElementById('app');
if (place) {
  // One after the other, so that running them is not one long task; and the database opens while the rest is loaded.
  await import('../../utils/posting.ts');
  await nextTask();
  await import('../../utils/store/store.ts');
  await nextTask();
  await import('../../utils/transfer/formats.ts');
  await nextTask();
  const { OptionsModel } = await import('./model.ts');
  const model = new OptionsModel();
  await nextTask();
  const [{ App }, { servePrinting }] = await Promise.all([import('./App.tsx'), import('./printing.tsx')]);
  servePrinting(model);
  await nextTask();
  render(<App model={model} />, place);
}

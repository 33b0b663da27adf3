import { render } from 'preact';
import { makePause } from '../../utils/browser/pause.ts';
import { stay } from '../../utils/browser/stay.ts';
import { showDate } from '../../utils/text/show-date.ts';
import { showValue } from '../../utils/texts/show-value.ts';

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
  // A browser's first date and first amount take it 10 ms and more: not in the middle of the drawing.
  showDate(new Date().toISOString());
  showValue('baseSalary', { minValue: 1, currency: 'EUR' });
  await nextTask();
  render(<App model={model} />, place);
}

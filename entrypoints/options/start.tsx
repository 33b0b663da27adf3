import { render } from 'preact';
import { stay } from '../../utils/browser/stay.ts';

stay();
const place = document.getElementById('app');
if (place) {
  // One after the other, so that running them is not one long task; and the database opens while the rest is loaded.
  const { OptionsModel } = await import('./model.ts');
  const model = new OptionsModel();
  await nextTask();
  const [{ App }, { servePrinting }] = await Promise.all([import('./App.tsx'), import('./printing.tsx')]);
  servePrinting(model);
  await nextTask();
  render(<App model={model} />, place);
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

import { render } from 'preact';
import { stay } from '../../utils/browser/stay.ts';
import { App } from './App.tsx';
import { OptionsModel } from './model.ts';
import { servePrinting } from './printing.tsx';

stay();
const place = document.getElementById('app');
if (place) {
  const model = new OptionsModel();
  servePrinting(model);
  render(<App model={model} />, place);
}

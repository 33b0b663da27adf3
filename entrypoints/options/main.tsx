import { render } from 'preact';
import { App } from './App.tsx';
import { OptionsModel } from './model.ts';
import { servePrinting } from './printing.tsx';

const place = document.getElementById('app');
if (place) {
  const model = new OptionsModel();
  servePrinting(model);
  render(<App model={model} />, place);
}

import { render } from 'preact';
import { App } from './App.tsx';
import { PopupModel } from './model.ts';

const model = new PopupModel();
const place = document.getElementById('app');
if (place) render(<App model={model} />, place);
void model.start();

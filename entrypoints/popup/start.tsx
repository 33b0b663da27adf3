import { render } from 'preact';
import { stay } from '../../utils/browser/stay.ts';
import { App } from './App.tsx';
import { PopupModel } from './model.ts';
import { fitWhereZoomed } from './zoomed.ts';

stay();
fitWhereZoomed();
const model = new PopupModel();
const place = document.getElementById('app');
if (place) render(<App model={model} />, place);
void model.start();

import { render } from 'preact';
import { App } from './App.tsx';
import { OptionsModel } from './model.ts';

const place = document.getElementById('app');
if (place) render(<App model={new OptionsModel()} />, place);

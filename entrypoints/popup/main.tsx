import { chooseLanguage } from '../../utils/texts/index.ts';

// Before anything that reads a text.
document.documentElement.lang = await chooseLanguage(navigator.languages);
await import('./start.tsx');

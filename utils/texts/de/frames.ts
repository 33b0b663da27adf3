import type { Texts } from '../index.ts';

export const frames: Texts['frames'] = {
  elsewhere: (host) =>
    `Ein Teil dieser Seite kommt von ${host}, und Jobmark kann nicht hineinsehen. Wenn die Anzeige dort steht, öffne diesen Teil für sich und klick noch einmal auf das Symbol.`,
  open: (host) => `${host} öffnen`,
};

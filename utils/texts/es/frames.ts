import type { Texts } from '../index.ts';

export const frames: Texts['frames'] = {
  elsewhere: (host) =>
    `Una parte de esta página viene de ${host}, y Jobmark no puede ver lo que contiene. Si la oferta está ahí, abre esa parte por separado y vuelve a hacer clic en el icono.`,
  open: (host) => `Abrir ${host}`,
};

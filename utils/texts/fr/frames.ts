import type { Texts } from '../index.ts';

export const frames: Texts['frames'] = {
  elsewhere: (host: string) =>
    `Une partie de cette page vient de ${host}, et Jobmark ne peut pas la voir. Si l’annonce s’y trouve, ouvrez cette partie seule et cliquez de nouveau sur l’icône.`,
  open: (host: string) => `Ouvrir ${host}`,
};

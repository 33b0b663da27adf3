import type { Texts } from '../index.ts';

export const unreadable: Texts['unreadable'] = {
  none: 'Il n’y a pas de page à lire ici. Ouvrez une annonce d’emploi et cliquez sur l’icône là-bas.',
  empty: 'Cet onglet est vide. Ouvrez-y une annonce d’emploi et cliquez de nouveau sur l’icône.',
  'browser-page':
    'C’est une page du navigateur lui-même, et les extensions ne peuvent pas la lire. Ouvrez une annonce d’emploi et cliquez sur l’icône là-bas.',
  unnamed:
    'Le navigateur garde cet onglet pour lui : il est vide, ne s’est pas chargé, montre un code source ou n’a pas d’adresse web. Ouvrez-y une annonce d’emploi et cliquez de nouveau sur l’icône.',
  devtools: 'Ce sont les outils de développement du navigateur. Cliquez sur la page à côté, puis sur l’icône.',
  extension:
    'Cette page appartient à une extension et n’est pas une annonce d’emploi. Ouvrez une annonce d’emploi et cliquez sur l’icône là-bas.',
  store:
    'Les navigateurs ne laissent aucune extension lire leur boutique. Ouvrez une annonce d’emploi et cliquez sur l’icône là-bas.',
  source: 'C’est le code source d’une page. Ouvrez la page elle-même et cliquez sur l’icône là-bas.',
  reader:
    'Les extensions ne peuvent pas lire le mode lecture. Quittez-le, ou ouvrez la page elle-même, et cliquez sur l’icône là-bas.',
  loose:
    'Cette page n’a pas d’adresse web, on ne pourrait donc pas la retrouver. Ouvrez l’annonce sur son propre site et cliquez sur l’icône là-bas.',
  pdf: 'C’est un PDF, et son texte ne peut pas être lu d’ici. Sélectionnez tout (Ctrl A), copiez et collez-le, ou remplissez ce que vous savez.',
  picture:
    'C’est une image ou un enregistrement, sans texte à lire. Remplissez ce que vous savez et enregistrez à la main.',
  file: 'Le navigateur empêche les extensions de lire les fichiers de votre ordinateur. Dans les réglages des extensions du navigateur, ouvrez les détails de Jobmark et autorisez l’accès aux adresses de fichiers, puis cliquez de nouveau sur l’icône.',
  private:
    'C’est une fenêtre privée. Jobmark ne fonctionne pas ici, pour que rien n’en soit conservé. Ouvrez la page dans une fenêtre ordinaire.',
  offline: 'La page ne s’est pas chargée. Vérifiez votre connexion, rechargez la page, puis cliquez sur l’icône.',
  asleep: 'Le navigateur a mis cet onglet en veille. Rechargez-le, puis cliquez sur l’icône.',
  managed:
    'La personne ou l’organisation qui gère ce navigateur empêche les extensions de lire cette page. Remplissez ce que vous savez et enregistrez à la main.',
  refused:
    'Le navigateur ne laisse pas les extensions lire cette page. Remplissez ce que vous savez et enregistrez à la main.',
  busy: 'La page ne répond pas : elle est occupée ou se charge encore. Elle sera lue dès qu’elle répondra.',
  left: 'La page a changé pendant la lecture. Réessayez.',
};

export const waysOn: Texts['waysOn'] = {
  again: 'Réessayer',
  reload: 'Recharger la page',
  original: 'Ouvrir la page elle-même',
  settings: 'Ouvrir les réglages des extensions',
  hand: 'Enregistrer cette page à la main',
};

import type { PostingField } from '../../posting.ts';
import type { EmploymentType, JobLocationType, PayUnit, Source, Status } from '../../text/vocabulary.ts';
import type { Texts } from '../index.ts';
import { counted } from './count.ts';

const fields: Record<PostingField, string> = {
  title: 'Titre',
  hiringOrganization: 'Entreprise',
  jobLocation: 'Lieux',
  jobLocationType: 'Mode de travail',
  applicantLocationRequirements: 'Lieu des candidats',
  employmentType: 'Contrat',
  baseSalary: 'Salaire',
  datePosted: 'Publiée',
  validThrough: 'Date limite',
  expired: 'Ouverte ou clôturée',
  identifier: 'Référence',
  applyUrl: 'Lien pour postuler',
  employmentUnit: 'Service',
  industry: 'Secteur',
  inLanguage: 'Langue',
  description: 'Description',
  responsibilities: 'Missions',
  qualifications: 'Profil recherché',
  preferredQualifications: 'Atouts',
  jobBenefits: 'Avantages',
  skills: 'Compétences',
  experienceRequirements: 'Expérience',
  educationRequirements: 'Formation',
  applicationContact: 'Contact',
};

const sources: Record<Source, string> = {
  'json-ld': 'les données que la page destine aux moteurs de recherche',
  microdata: 'le texte que la page signale aux moteurs de recherche',
  'embedded-state': 'les données que la page garde pour elle-même',
  meta: 'la description de la page pour la recherche et le partage',
  label: 'un libellé de la page',
  heading: 'le titre principal',
  'document-title': 'le titre de l’onglet',
  address: 'l’adresse de la page',
  header: 'les lignes autour du titre principal',
  prose: 'une phrase du texte',
  article: 'le texte principal de la page',
  site: 'ce que l’on sait de ce site',
  selection: 'le texte que vous avez sélectionné',
};

const jobLocationTypes: Record<JobLocationType, string> = {
  TELECOMMUTE: 'À distance',
  HYBRID: 'Hybride',
  ONSITE: 'Sur site',
};

const employmentTypes: Record<EmploymentType, string> = {
  FULL_TIME: 'Temps plein',
  PART_TIME: 'Temps partiel',
  CONTRACTOR: 'Indépendant',
  TEMPORARY: 'Temporaire',
  INTERN: 'Stage',
  VOLUNTEER: 'Bénévolat',
  PER_DIEM: 'À la journée',
  OTHER: 'Autre',
};

const payUnits: Record<PayUnit, string> = {
  HOUR: 'par heure',
  DAY: 'par jour',
  WEEK: 'par semaine',
  MONTH: 'par mois',
  YEAR: 'par an',
};

const statuses: Record<Status, string> = {
  saved: 'Enregistrée',
  applied: 'Postulé',
  interviewing: 'Entretien',
  offer: 'Offre reçue',
  rejected: 'Refus',
  withdrawn: 'Abandon',
  archived: 'Archivée',
};

export const words: Texts['words'] = {
  fields,
  sources,
  jobLocationTypes,
  employmentTypes,
  payUnits,
  statuses,
  from: (amount: string) => `à partir de ${amount}`,
  upTo: (amount: string) => `jusqu’à ${amount}`,
  noAmount: (known: string) => `${known}, sans montant`,
  open: 'Ouverte',
  closed: 'Clôturée : n’accepte plus de candidatures',
  years: (years: number) => counted(years, 'an', 'ans'),
};

export const form: Texts['form'] = {
  ...words,
  add: (field: string) => `Ajouter : ${field.toLowerCase()}`,
  look: 'À vérifier',
  emptyMark: (field: string) => `${field} : la page n’en dit rien`,
  ownMark: (field: string) => `${field} : modifié par vous`,
  sourceMark: (field: string, source: string, look: boolean) =>
    `${field} : ${look ? 'à vérifier, ' : ''}lu dans ${source}`,
  readFrom: (source: string) => `Lu dans ${source} :`,
  pageSaid: (value: string) => `La page disait : ${value}`,
  pageSaidNothing: 'La page n’en dit rien. Ce qui est écrit ici vient de vous.',
  nothingFound: 'Rien sur la page ne le dit.',
  putBack: 'Rétablir',
  otherReadings: 'Aussi sur la page :',
  use: (value: string) => `Utiliser « ${value} »`,
  notStated: 'Non précisé',
  placesHint: 'Un lieu par ligne',
  linesHint: 'Un élément par ligne',
  contactName: 'Nom',
  contactEmail: 'Adresse mail',
  contactTelephone: 'Téléphone',
  minimum: 'De',
  maximum: 'À',
  currency: 'Devise',
  currencyHint: 'EUR',
  unit: 'Période du salaire',
  per: 'par…',
  notAnAmount: 'Écrivez le montant en chiffres, par exemple 65000.',
  notACurrency: 'Écrivez les trois lettres de la devise, par exemple EUR ou USD.',
  notAnAddress: 'Écrivez une adresse complète, qui commence par https://.',
  moreChoices: (field: string) => `${field} : tout afficher`,
  yearsAtLeast: 'ans au moins',
  editText: 'Modifier le texte',
  showText: 'Terminé',
  wholeText: 'Tout afficher',
  lessText: 'Réduire',
  descriptionHint: 'Une ligne vide commence un paragraphe, « - texte » est une entrée de liste, « ## texte » un titre.',
};

export const popup: Texts['popup'] = {
  name: 'Jobmark',
  openAll: 'Annonces enregistrées',
  reading: 'Lecture de la page…',
  waiting: 'La page est encore en train de se charger. Un instant…',
  fieldsHeading: 'Ce que dit la page',
  notes: 'Notes',
  notesHint: 'Visibles par vous uniquement',
  status: 'Statut',
  save: 'Enregistrer',
  update: 'Mettre à jour',
  saving: 'Enregistrement…',
  saveKey: (isMac: boolean) => (isMac ? '⌘ Entrée' : 'Ctrl Entrée'),
  saved: 'Annonce enregistrée.',
  updated: 'Annonce mise à jour.',
  openSaved: 'L’ouvrir',
  undo: 'Annuler',
  undone: 'Annulé. Rien de cette page n’est enregistré.',
  undoneUpdate: 'Annulé. Ce que vous aviez enregistré est comme avant.',
  undoTooLate: 'L’annonce a été modifiée depuis, elle reste donc. Ouvrez-la pour la modifier.',
  expired: 'La page dit que cette annonce est clôturée.',
  partial:
    'La page a été trop longue à lire, il manque peut-être quelque chose. Vérifiez les champs avant d’enregistrer.',
  noPosting: 'Aucune annonce d’emploi trouvée ici. Remplissez ce que vous savez et enregistrez à la main.',
  listing: 'Ceci est une liste d’annonces. Ouvrez-en une, puis cliquez de nouveau sur l’icône.',
  byHand: 'Enregistrer cette page à la main',
  draftKept: 'Ce que vous aviez saisi ici est de retour.',
  discardDraft: 'Repartir de la page',
  missing:
    'Des annonces que vous aviez enregistrées manquent. Ce que vous enregistrez maintenant est conservé. Ouvrez « Annonces enregistrées » ci-dessus pour restaurer les autres.',
  unfinished: (count: number) =>
    counted(count, 'enregistrement précédent n’est pas terminé.', 'enregistrements précédents ne sont pas terminés.'),
  tryAgain: 'Réessayer',
  failed: {
    full: 'Il n’y a plus de place sur cet ordinateur, rien n’a donc été enregistré. Votre saisie est conservée. Libérez de la place, puis enregistrez de nouveau.',
    newer:
      'Vos annonces ont été enregistrées par une version de Jobmark plus récente que celle-ci, rien n’a donc été écrit. Votre saisie est conservée. Mettez Jobmark à jour dans la liste des extensions du navigateur, puis enregistrez de nouveau.',
    other:
      'L’enregistrement n’a pas marché. Votre saisie est conservée. Fermez ceci et cliquez de nouveau sur l’icône ; si cela se reproduit, redémarrez le navigateur.',
  },
};

import type { Loss, LossCode } from './read/loss';

type Language = 'fr' | 'en';

const FRENCH: Readonly<Record<LossCode, string>> = {
  chart: 'graphique d’un type que la copie ne sait pas porter',
  chartDetail: 'détails d’un graphique',
  pivotTable: 'tableau croisé dynamique',
  macros: 'macros',
  picture: 'image',
  shape: 'forme ou zone de texte',
  slicer: 'segment',
  timeline: 'chronologie',
  sparklines: 'graphiques sparkline',
  externalLink: 'lien vers un autre classeur',
  embeddedObject: 'objet incorporé',
  richText: 'mises en forme à l’intérieur d’une cellule',
  threadedComment: 'conversation en commentaire',
  signature: 'signature numérique',
  query: 'requête ou connexion',
  dataModel: 'modèle de données',
  control: 'contrôle de formulaire',
  cellStyles: 'noms de styles de cellule (leur aspect est gardé)',
  chartSheet: 'feuille graphique',
  sheetExtension: 'extension de feuille',
  printerSettings: 'réglages de l’imprimante',
  backgroundPicture: 'image d’arrière-plan',
  sharedWorkbook: 'historique de classeur partagé',
  taskPane: 'volet de complément joint au classeur',
  filter: 'critères d’un filtre (les lignes masquées le restent)',
  noteAsComment: 'notes, portées comme commentaires',
  tableDetail: 'détails d’un tableau',
  dates1904: 'dates comptées depuis 1904, portées en dates comptées depuis 1900',
  other: 'élément inconnu',
};

const ENGLISH: Readonly<Record<LossCode, string>> = {
  chart: 'a chart of a type that is not carried',
  chartDetail: 'details of a chart',
  pivotTable: 'PivotTable',
  macros: 'macros',
  picture: 'picture',
  shape: 'shape or text box',
  slicer: 'slicer',
  timeline: 'timeline',
  sparklines: 'sparklines',
  externalLink: 'link to another workbook',
  embeddedObject: 'embedded object',
  richText: 'formats within a cell’s text',
  threadedComment: 'conversation in comments',
  signature: 'digital signature',
  query: 'query or connection',
  dataModel: 'data model',
  control: 'form control',
  cellStyles: 'names of cell styles (their look is kept)',
  chartSheet: 'chart sheet',
  sheetExtension: 'sheet extension',
  printerSettings: 'printer settings',
  backgroundPicture: 'background picture',
  sharedWorkbook: 'history of a shared workbook',
  taskPane: 'add-in pane attached to the workbook',
  filter: 'criteria of a filter (hidden rows stay hidden)',
  noteAsComment: 'notes, carried as comments',
  tableDetail: 'details of a table',
  dates1904: 'dates counted from 1904, carried as dates counted from 1900',
  other: 'unknown element',
};

const NAMES = { fr: FRENCH, en: ENGLISH } as const;

/** One line for each thing of a file that was left behind: where, and what. The same line is said once. */
export function lossSentences(losses: readonly Loss[], language: Language): readonly string[] {
  // A no-break space stands before a French colon.
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const lines = losses.map(
    ({ code, place, detail }) => `${place}${colon} ${NAMES[language][code]}${detail ? ` (${detail})` : ''}`,
  );
  return [...new Set(lines)];
}

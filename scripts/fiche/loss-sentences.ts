import type { Loss, LossCode } from '../../src/xlsx/read/loss';

const NAMES: Readonly<Record<LossCode, string>> = {
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
  filter: 'filtre automatique de la feuille (les lignes masquées le restent)',
  noteAsComment: 'notes, portées comme commentaires',
  other: 'élément inconnu',
};

/** One line for each thing that a copy could not carry over; none where it carried all. */
export function lossSentences(losses: readonly Loss[]): readonly string[] {
  if (losses.length === 0) return [];
  const lines = losses.map(({ code, place, detail }) => `  - ${place} : ${NAMES[code]}${detail ? ` (${detail})` : ''}`);
  return ['La copie ne contient pas, ou pas en entier (l’original est intact) :', ...new Set(lines), ''];
}

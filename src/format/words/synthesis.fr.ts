import type { Quadrant } from '../../domain/matrix';
import type { RefusalReason } from '../../domain/synthesis/refused-file';
import type { Completeness } from '../../domain/synthesis/scored-fiche';

const states: Readonly<Record<Completeness, string>> = {
  complete: 'Complète',
  provisional: 'Provisoire',
  insufficient: 'Incomplète',
  unanswered: 'Non commencée',
};

const quadrants: Readonly<Record<Quadrant, string>> = {
  scaleUp: 'Généraliser',
  secureThenScaleUp: 'Sécuriser puis généraliser',
  localSuccess: 'Réussite locale',
  rethink: 'À repenser',
};

const refusals: Readonly<Record<RefusalReason, string>> = {
  unreachable: 'Le fichier n’a pas pu être ouvert : déplacé, supprimé, ou sans droit de lecture.',
  notAWorkbook: 'Ni un classeur .xlsx ni une fiche .json, ou un fichier tronqué.',
  encrypted: 'Protégé par un mot de passe : enregistrez-en une copie sans mot de passe.',
  oldFormat: 'Classeur d’un autre format (.xls, .xlsb, .ods) : enregistrez-le au format .xlsx.',
  damaged: 'Classeur endommagé : demandez à nouveau le fichier.',
  tooLarge: 'Trop gros pour une fiche : vérifiez que c’est le bon fichier.',
  notAFiche: 'Se lit, mais ne contient pas de fiche.',
  newer: 'Fait avec une version plus récente de Fiche Projet Data : mettez la vôtre à jour.',
  unexpected: 'Une erreur imprévue en a empêché la lecture.',
};

/** Words of the synthesis of a workshop, in French. */
export const synthesisFr = {
  title: 'Synthèse de l’atelier',
  titleOf: (workshop: string) => `Synthèse · ${workshop}`,
  projects: (count: string, one: boolean) => (one ? `${count} projet` : `${count} projets`),
  incomplete: (count: string, one: boolean) => (one ? `dont ${count} incomplet` : `dont ${count} incomplets`),
  guide:
    'Cette page se fait depuis le volet : onglet Accueil, Fiche Projet Data, Animer un atelier. La refaire remplace ce qu’elle contient ; vos notes, à côté ou au-dessous, restent.',
  matrix: 'Difficulté et passage à l’échelle, projet par projet',
  radar: 'Enjeux Data : moyenne, plus faible et plus forte des notes',
  difficultyAxis: 'Indice de difficulté',
  scaleUpAxis: 'Indice de généralisation',
  series: { complete: 'Indices établis', provisional: 'Indices provisoires', quadrants: 'Positions' },
  legend: 'À gauche : disque, indices établis ; losange, indices provisoires (réponses manquantes).',
  numbered: 'Les numéros sont ceux du tableau.',
  sections: {
    projects: 'Projets',
    themes: 'Par thématique, sur ces projets',
    blocking: 'Thématiques le plus souvent bloquantes',
    duplicates: 'Fiches présentes plusieurs fois',
    refused: 'Fichiers non lus',
    chartData: 'Données des graphiques (ne pas modifier)',
  },
  headers: {
    number: 'N°',
    name: 'Projet',
    authority: 'Collectivité',
    state: 'Réponses',
    difficulties: 'Difficultés à surmonter',
    difficultyIndex: 'Indice de difficulté',
    difficultyBand: 'Difficulté',
    scaleUpIndex: 'Indice de généralisation',
    scaleUpBand: 'Généralisation',
    quadrant: 'Position',
  },
  untitled: (file: string) => `Sans nom (${file})`,
  states,
  quadrants,
  figures: {
    mean: 'Moyenne des notes',
    least: 'Note la plus faible',
    greatest: 'Note la plus forte',
    count: 'Projets qui ont une note',
    blocking: 'Projets où c’est une difficulté à surmonter',
  },
  scale: (levels: string) => `Notes : ${levels}. Provisoire : il manque des réponses.`,
  noIndex: (minimum: string) => `Incomplète : moins de ${minimum} des réponses, pas d’indice.`,
  blockingCount: (count: string, one: boolean, total: string) =>
    one ? `${count} projet sur ${total}` : `${count} projets sur ${total}`,
  noBlocking: 'Aucune thématique n’est une difficulté à surmonter dans ces projets.',
  otherVersion: (version: string, id: string) => `À part : référentiel ${id}, version ${version}`,
  otherRules: (version: string, id: string) =>
    `À part : référentiel ${id}, version ${version}, avec d’autres questions, poids ou seuils`,
  standsIn: 'À part : fiches dont le référentiel est illisible, notées avec le référentiel standard',
  apart: 'Seules les fiches d’une même version du référentiel entrent dans une même moyenne et dans les graphiques.',
  newest: (kept: string) => `Même fiche que ${kept}, enregistrée après : seule celle-ci compte.`,
  same: (kept: string) => `Même fiche que ${kept} : seule celle-ci compte.`,
  refusals,
};

export type SynthesisWords = typeof synthesisFr;

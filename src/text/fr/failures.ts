import type { FailureCode } from '../../application/result';
import { LONGEST_TEXT } from '../../domain/fiche';
import { formatsFor } from '../formats';

/** What happened, what is safe, what to do. `place` is what the failure's code says of it: a sheet, a table, a length…; '' where unknown. */
export interface FailureText {
  readonly happened: (place: string) => string;
  readonly safe: string;
  readonly action: string;
}

const { number } = formatsFor('fr');
const typed = 'Ce que vous avez saisi reste dans le volet.';
const untouched = 'Le classeur n’a pas été modifié.';

export const failures: Readonly<Record<FailureCode, FailureText>> = {
  cellEditing: {
    happened: () => 'Une cellule est en cours de saisie dans Excel.',
    safe: typed,
    action: 'Validez la cellule en cours (Entrée), puis réessayez.',
  },
  protectedSheet: {
    happened: (place) => (place ? `La feuille « ${place} » est protégée.` : 'Une feuille de la fiche est protégée.'),
    safe: typed,
    action: 'Ôtez la protection (onglet Révision), ou demandez-le à qui l’a posée, puis réessayez.',
  },
  sheetBehind: {
    happened: (place) =>
      place
        ? `Votre saisie est enregistrée, mais la feuille « ${place} » est protégée : ses notes et son titre n’ont pas pu être mis à jour.`
        : 'Votre saisie est enregistrée, mais une feuille protégée n’a pas pu être mise à jour.',
    safe: 'Vos réponses sont dans le classeur, et les notes affichées dans ce volet sont à jour.',
    action: 'Ôtez la protection (onglet Révision), ou demandez-le à qui l’a posée, puis réessayez.',
  },
  protectedWorkbook: {
    happened: () => 'La structure de ce classeur est protégée : Excel ne peut pas y ajouter de feuille.',
    safe: untouched,
    action: 'Ôtez la protection (onglet Révision, « Protéger le classeur »), puis réessayez.',
  },
  readOnly: {
    happened: () => 'Ce classeur est ouvert en lecture seule.',
    safe: typed,
    action: 'Enregistrez-en une copie ou activez la modification, puis réessayez.',
  },
  missingPart: {
    happened: (place) =>
      place
        ? `Il manque une partie de la fiche dans le classeur : ${place}.`
        : 'Il manque une partie de la fiche dans le classeur.',
    safe: typed,
    action: 'Annulez la suppression dans Excel (Ctrl+Z), puis réessayez.',
  },
  textTooLong: {
    happened: (length) =>
      `Ce texte compte ${number(Number(length))} caractères ; une cellule d’Excel en tient au plus ${number(LONGEST_TEXT)}.`,
    safe: typed,
    action: 'Raccourcissez-le : il sera enregistré dès qu’il tiendra.',
  },
  noRoom: {
    happened: (place) =>
      place
        ? `Excel refuse de décaler des cellules dans la feuille « ${place} ».`
        : 'Excel refuse de décaler des cellules dans cette feuille.',
    safe: typed,
    action:
      'Ôtez les filtres de la feuille, ou déplacez ce qui se trouve à côté ou au-dessous du tableau, puis réessayez.',
  },
  changedMeanwhile: {
    happened: () => 'La feuille a changé entre-temps.',
    safe: typed,
    action: 'Réessayez : le classeur sera relu d’abord.',
  },
  unsupported: {
    happened: (place) =>
      place ? `Cette version d’Excel ne sait pas le faire (${place}).` : 'Cette version d’Excel ne sait pas le faire.',
    safe: 'La fiche et ses notes sont intactes.',
    action: 'Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.',
  },
  halfBuilt: {
    happened: (place) => `Excel s’est arrêté avant la fin, et des feuilles inachevées sont restées : ${place}.`,
    safe: 'Rien de ce qui était déjà dans le classeur n’a été modifié.',
    action: 'Supprimez ces feuilles, puis réessayez.',
  },
  busy: {
    happened: () => 'Excel est occupé et n’a pas répondu.',
    safe: typed,
    action: 'Attendez un instant, puis réessayez.',
  },
  disconnected: {
    happened: () => 'Le lien avec le classeur est rompu.',
    safe: 'Ce qui était enregistré est dans le classeur.',
    action: 'Copiez votre dernière saisie, puis fermez et rouvrez le volet.',
  },
  unsoundQuestionnaire: {
    happened: () => 'Le référentiel ne peut pas être appliqué : il reste des points à corriger.',
    safe: untouched,
    action: 'Choisissez « Vérifier le référentiel », corrigez ce qui est signalé, puis appliquez.',
  },
  unreadableFile: {
    happened: () => 'Ce fichier n’est ni un classeur ni une fiche exportée, ou il est endommagé.',
    safe: untouched,
    action: 'Choisissez un fichier .xlsx ou .json qui contient une fiche.',
  },
  damagedFile: {
    happened: () => 'Ce classeur est endommagé : il s’interrompt ou se contredit.',
    safe: untouched,
    action:
      'Demandez à nouveau le fichier, ou ouvrez-le dans Excel, qui saura peut-être le réparer, puis enregistrez-le.',
  },
  oldFormatFile: {
    happened: () => 'Ce classeur est d’un autre format (.xls, .xlsb, .ods).',
    safe: untouched,
    action: 'Ouvrez-le dans Excel, enregistrez-le au format .xlsx, puis choisissez ce nouveau fichier.',
  },
  encryptedFile: {
    happened: () => 'Ce fichier est protégé par un mot de passe.',
    safe: untouched,
    action: 'Ouvrez-le dans Excel, enregistrez-en une copie sans mot de passe, puis importez-la.',
  },
  fileTooLarge: {
    happened: () => 'Ce fichier est trop gros pour une fiche.',
    safe: untouched,
    action: 'Vérifiez que c’est le bon fichier, ou gardez-en les seules feuilles de la fiche.',
  },
  notAFiche: {
    happened: () => 'Ce fichier se lit, mais ne contient pas de fiche.',
    safe: untouched,
    action: 'Choisissez un classeur créé avec Fiche Projet Data.',
  },
  newerFile: {
    happened: () => 'Ce fichier vient d’une version plus récente de Fiche Projet Data, que celle-ci ne sait pas lire.',
    safe: untouched,
    action: 'Mettez Fiche Projet Data à jour, puis réessayez.',
  },
  partNotFetched: {
    happened: () => 'Une partie de Fiche Projet Data n’a pas pu être chargée.',
    safe: untouched,
    action: 'Vérifiez votre connexion, puis réessayez.',
  },
  unexpected: {
    happened: () => 'Quelque chose d’imprévu a empêché cette action.',
    safe: typed,
    action: 'Réessayez ; si cela revient, fermez et rouvrez le volet.',
  },
};

import { LONGEST_TEXT } from '../../domain/fiche';
import type { ProblemCode } from '../../domain/problem';
import { formatsFor } from '../formats';

const { number } = formatsFor('fr');

/** One sentence a problem found on reading; `found` is what was there, '' where that does not help. */
export const problems: Readonly<Record<ProblemCode, (place: string, found: string) => string>> = {
  notAnObject: (place) => `${place} : la structure attendue n’y est pas.`,
  wrongType: (place, found) => `${place} : « ${found} » n’est pas de la nature attendue.`,
  notADate: (place, found) => `${place} : « ${found} » n’est pas une date. Le texte est gardé.`,
  notANumber: (place, found) => `${place} : « ${found} » n’est pas un nombre. Le texte est gardé.`,
  unknownAnswer: (place, found) => `${place} : la réponse « ${found} » n’existe pas. Elle n’est pas comptée.`,
  unknownQuestion: (place) => `${place} : cette question n’est pas dans le référentiel. Elle n’est pas comptée.`,
  unknownRow: (place) => `${place} : la ligne ne dit pas à quelle question elle répond. Elle n’est pas comptée.`,
  duplicateQuestion: (place) => `${place} : cette question apparaît deux fois. La première ligne compte.`,
  unknownChoice: (place, found) => `${place} : « ${found} » n’est pas dans la liste. Le texte est gardé.`,
  missingName: (place) => `${place} : introuvable dans le classeur.`,
  missingTable: (place) => `${place} : ce tableau a disparu du classeur.`,
  missingColumn: (place) => `${place} : cette colonne a disparu du tableau.`,
  missingRow: (place, found) => `${place} : la ligne « ${found} » a disparu du tableau.`,
  cellError: (place, found) => `${place} : la cellule est en erreur (${found}).`,
  questionnaireUnreadable: (place) =>
    `${place} : le référentiel du classeur ne se lit pas. Celui du complément le remplace dans le volet ; les feuilles gardent leurs notes.`,
  questionnaireChanged: (place) =>
    `${place} : le référentiel a été modifié dans sa feuille sans être appliqué. Il note déjà cette fiche ; pour mettre les autres feuilles à jour : menu du volet, « Animer un atelier ».`,
  newerLayout: (place) => `${place} : ce classeur vient d’une version plus récente.`,
  reasonMissing: (place) => `${place} : « Sans objet » attend sa raison en commentaire.`,
  textCut: (place, found) =>
    `${place} : ce texte de ${number(Number(found))} caractères a été coupé, une cellule d’Excel en tient ${number(LONGEST_TEXT)}. Le fichier le garde en entier.`,
  ficheKept: () =>
    'Ce classeur contenait déjà une fiche : elle est restée telle quelle, le contenu choisi ne l’a pas remplacée.',
};

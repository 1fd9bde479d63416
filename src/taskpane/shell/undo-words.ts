import type { OpenFiche } from '../../application/fiche-app';
import type { Questionnaire } from '../../domain/questionnaire';
import type { Speech } from '../../text/speech';
import type { Texts } from '../../text/texts';
import type { Change } from '../state/change';
import type { UndoStep } from '../state/undo';
import { itemLabel } from './item-label';

type Speaking = Pick<Speech, 'texts' | 'formats'>;

export interface UndoWords {
  /** What kind of thing would be undone: « Annuler la saisie ». */
  readonly what: string;
  /** The same, and of which field, question or row. */
  readonly whole: string;
  /** Which field, question or row. */
  readonly where: string;
}

/** What undoing a step says. */
export function undoWords({ change }: UndoStep, { questionnaire }: OpenFiche, speech: Speaking): UndoWords {
  const { shell } = speech.texts;
  const what = shell.undoWhat[kindOf(change)];
  const where = whereOf(change, questionnaire, speech);
  return { what, whole: shell.undoOf(what, where), where };
}

function whereOf(change: Change, { themes }: Questionnaire, speech: Speaking): string {
  switch (change.kind) {
    case 'projectField':
      return speech.texts.fiche.fields[change.field].label;
    case 'answer':
      return themes.find((theme) => theme.questions.some(({ id }) => id === change.questionId))?.title ?? '';
    case 'add':
      return itemLabel(change.list, change.item, speech);
    default:
      return itemLabel(change.list, change.before, speech);
  }
}

function kindOf(change: Change): keyof Texts['shell']['undoWhat'] {
  switch (change.kind) {
    case 'projectField':
      return 'typing';
    case 'answer':
      return change.before?.value === change.answer.value ? 'typing' : 'answer';
    case 'update':
      return 'edit';
    default:
      return change.kind;
  }
}

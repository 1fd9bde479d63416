import type { FicheApp, OpenFiche } from '../../src/application/fiche-app';
import type { Result } from '../../src/application/result';
import { EMPTY_ANSWER } from '../../src/domain/empty-fiche';
import type { Dice } from './dice';
import { marksIn, type OddTexts } from './odd-texts';

export interface Edit {
  /** The mark of the text it types; '' where it types none. */
  readonly typed: string;
  /** Marks of what it types over. */
  readonly over: ReadonlySet<string>;
  readonly work: Promise<Result<OpenFiche>>;
}

export type MakeEdit = (dice: Dice, texts: OddTexts, app: FicheApp, open: OpenFiche) => Edit;

/** What is done in the pane with a damaged fiche. */
export const DAMAGED_EDITS: readonly MakeEdit[] = [
  function field(_, texts, app, open) {
    const text = texts.plain();
    return typing(text, open.fiche.project.name, app.saveProjectField(open, 'name', text));
  },
  function answer(dice, texts, app, open) {
    const ids = open.questionnaire.themes.flatMap(({ questions }) => questions.map(({ id }) => id));
    const id = dice.pick(ids) ?? '';
    const before = open.fiche.answers[id] ?? EMPTY_ANSWER;
    const found = open.problems.filter(({ place }) => place === `answers.${id}`).map(({ found: text }) => text);
    const text = texts.plain();
    const over = [before.comment, ...found].join(' ');
    return typing(text, over, app.saveAnswer(open, id, { value: dice.below(5), comment: text }));
  },
  function add(_, texts, app, open) {
    const text = texts.plain();
    return typing(text, '', app.addItem(open, 'calendar', { step: text, start: '', end: '' }));
  },
  function repair(_, __, app, open) {
    return { typed: '', over: new Set(), work: app.repair(open) };
  },
];

function typing(text: string, over: string, work: Edit['work']): Edit {
  return { typed: [...marksIn(text)][0] ?? '', over: marksIn(over), work };
}

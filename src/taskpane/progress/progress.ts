import type { OpenFiche } from '../../application/fiche-app';
import type { Screen } from '../state/pane-state';
import { missingInChecklist, missingInDatasets, missingInSections, missingInThemes, type Missing } from './missing';
import { openReason } from './open-reason';

/** The screens where something is filled in. */
export type FilledScreen = Exclude<Screen, 'report'>;

/** How far a screen is, in the parts that it shows: those of Fiche, the two of Données, the required questions. */
export interface ScreenProgress {
  readonly screen: FilledScreen;
  readonly done: number;
  readonly total: number;
  /** What is left to fill in there; nothing exactly where all parts are done. */
  readonly missing: readonly Missing[];
}

/** How far a fiche is, in the order of the screens. */
export function progressOf(open: OpenFiche): readonly ScreenProgress[] {
  return [
    inParts('fiche', missingInSections(open)),
    inParts('data', [missingInDatasets(open), missingInChecklist(open)]),
    inQuestions(open),
  ];
}

function inParts(screen: FilledScreen, parts: readonly (readonly Missing[])[]): ScreenProgress {
  const done = parts.filter(({ length }) => length === 0).length;
  return { screen, done, total: parts.length, missing: parts.flat() };
}

/** « Sans objet » with its reason is settled, « je ne sais pas » is not. */
function inQuestions(open: OpenFiche): ScreenProgress {
  const required = open.questionnaire.themes.flatMap(({ questions }) => questions).filter(({ optional }) => !optional);
  const settled = required.filter(({ id }) => openReason(open.questionnaire, open.fiche.answers[id]) === null);
  return { screen: 'assess', done: settled.length, total: required.length, missing: missingInThemes(open) };
}

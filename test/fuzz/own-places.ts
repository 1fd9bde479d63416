import { EMPTY_ANSWER } from '../../src/domain/empty-fiche';
import type { Fiche } from '../../src/domain/fiche';
import { PANE_FIELDS, PANE_LISTS } from './gestures';

/** A place of the fiche that the pane alone edits here: a field, a whole list, or an answer. */
export interface OwnPlace {
  /** What it holds, to be compared. */
  readonly said: (fiche: Fiche) => string;
  /** The fiche with what this place holds in another. */
  readonly from: (fiche: Fiche, other: Fiche) => Fiche;
}

/** The places that the pane alone edits; of the questions, these. */
export function ownPlaces(questionIds: readonly string[]): readonly OwnPlace[] {
  return [
    ...PANE_FIELDS.map((field): OwnPlace => ({
      said: ({ project }) => JSON.stringify(project[field]),
      from: (fiche, { project }) => ({ ...fiche, project: { ...fiche.project, [field]: project[field] } }),
    })),
    ...PANE_LISTS.map((list): OwnPlace => ({
      said: (fiche) => JSON.stringify(fiche[list]),
      from: (fiche, other) => ({ ...fiche, [list]: other[list] }),
    })),
    ...questionIds.map((id): OwnPlace => ({
      said: ({ answers }) => JSON.stringify(answers[id] ?? EMPTY_ANSWER),
      from: (fiche, { answers }) => ({ ...fiche, answers: { ...fiche.answers, [id]: answers[id] ?? EMPTY_ANSWER } }),
    })),
  ];
}

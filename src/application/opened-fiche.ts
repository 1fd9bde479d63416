import type { Fiche } from '../domain/fiche';
import { answerValues, scoreAnswers } from '../domain/score-answers';
import type { Cells } from '../format/cells';
import type { ReadFiche } from '../format/read-fiche';
import { madePage } from '../format/summary/made-page';
import type { OpenFiche } from './fiche-app';

/** A fiche read from cells, with all that is derived from them. */
export function openedAs(cells: Cells, read: ReadFiche): OpenFiche {
  const { fiche, questionnaire, language, problems, newer } = read;
  const scores = scoreAnswers(questionnaire, answerValues(fiche.answers));
  return {
    fiche,
    questionnaire,
    language,
    scores,
    problems,
    readOnly: newer,
    sheetBehind: null,
    page: madePage(cells),
  };
}

/** The same fiche after a change to it, scored anew. */
export function withFiche(open: OpenFiche, fiche: Fiche): OpenFiche {
  return { ...open, fiche, scores: scoreAnswers(open.questionnaire, answerValues(fiche.answers)) };
}

import type { Fiche } from '../domain/fiche';
import { answerValues, scoreAnswers } from '../domain/score-answers';
import type { Cells } from '../format/cells';
import { ficheFromCells } from '../format/read-fiche';
import { madePage } from '../format/summary/made-page';
import type { OpenFiche } from './fiche-app';

/** A fiche with all that is derived from its cells. */
export function openedFiche(cells: Cells): OpenFiche {
  const { fiche, questionnaire, language, problems, newer } = ficheFromCells(cells);
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

import fc from 'fast-check';

import { emptyFiche } from '../../src/domain/empty-fiche';
import type { Cells } from '../../src/format/cells';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { holdsFiche } from '../../src/format/read-fiche';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { anyFiche } from '../builders/any-fiche';
import { anyQuestionnaire } from '../builders/arbitrary';

const languages = ['fr', 'en'] as const;
const written = (fiche: Parameters<typeof workbookPlan>[0], language: 'fr' | 'en'): Cells =>
  cellsOfPlan(workbookPlan(fiche, standardQuestionnaire(language), language));

describe.each(languages)('A fiche laid out in cells (%s)', (language) => {
  it('is read back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(anyFiche(), (fiche) => {
        // A comment-less, value-less answer and a row of blanks are what an empty cell says too.
        const read = ficheFromCells(written(fiche, language));
        expect(read.fiche).toEqual(withoutBlanks(fiche));
        expect(read.language).toBe(language);
      }),
      { numRuns: 60 },
    );
  });

  it('is written back to the same cells it was read from', () => {
    fc.assert(
      fc.property(anyFiche(), (fiche) => {
        const cells = written(withoutBlanks(fiche), language);
        expect(written(ficheFromCells(cells).fiche, language)).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  it('carries its questionnaire whole', () => {
    const questionnaire = standardQuestionnaire(language);
    const read = ficheFromCells(written(emptyFiche('id'), language));
    expect(read.questionnaire).toEqual(questionnaire);
    expect(read.questionnaireIssues).toEqual([]);
  });

  it('reads an empty fiche without a problem', () => {
    const read = ficheFromCells(written(emptyFiche('id'), language));
    expect(read.fiche).toEqual(emptyFiche('id'));
    expect(read.problems).toEqual([]);
  });
});

describe('A workbook of its own questionnaire', () => {
  it('gives back its weights, thresholds and themes exactly', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), (questionnaire) => {
        const cells = cellsOfPlan(workbookPlan(emptyFiche('id'), questionnaire, 'fr'));
        const read = ficheFromCells(cells);
        // Thresholds that cross, or a weight that nothing feeds, are refused; the rest comes back to the last digit.
        if (read.questionnaireIssues.length === 0) expect(read.questionnaire).toEqual(questionnaire);
      }),
      { numRuns: 100 },
    );
  });
});

describe('Cells that hold no fiche', () => {
  it('are known for what they are', () => {
    expect(holdsFiche({ names: { FPD_ProjectName: null }, tables: { FPD_Answers: null } })).toBe(false);
    expect(holdsFiche(written(emptyFiche(), 'fr'))).toBe(true);
  });
});

type AnyFicheValue = Parameters<typeof workbookPlan>[0];

function withoutBlanks(fiche: AnyFicheValue): AnyFicheValue {
  const filled = <T extends object>(items: readonly T[]) =>
    items.filter((item) => Object.values(item).some((value) => value !== ''));
  return {
    ...fiche,
    calendar: filled(fiche.calendar),
    stakeholders: filled(fiche.stakeholders),
    impact: filled(fiche.impact),
    datasets: filled(fiche.datasets),
    actions: filled(fiche.actions),
    answers: Object.fromEntries(
      Object.entries(fiche.answers).filter(([, { value, comment }]) => value !== null || comment !== ''),
    ),
  };
}

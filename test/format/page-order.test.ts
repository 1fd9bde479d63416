import { pageContent } from '../../src/application/page-behind';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { openedFiche } from '../../src/application/opened-cells';
import type { PlannedAction } from '../../src/domain/fiche';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const questionnaire = standardQuestionnaire('fr');
const [first, second, third] = questionnaire.themes;

/** A page of a fiche whose first and third themes are difficulties, the third one the stronger. */
function pageWith(actions: readonly PlannedAction[]) {
  const level = (themeId: string | undefined, value: number) =>
    (questionnaire.themes.find(({ id }) => id === themeId)?.questions ?? []).map(
      ({ id }) => [id, { value, comment: '' }] as const,
    );
  const answers = Object.fromEntries([...level(first?.id, 3), ...level(second?.id, 1), ...level(third?.id, 4)]);
  const fiche = { ...exampleFiche('fr'), answers, actions };
  return pageContent(openedFiche(cellsOfPlan(workbookPlan(fiche, questionnaire, 'fr'))), 'overall', '2026-11-24');
}
const action = (theme: string | undefined, text: string) => ({ theme: theme ?? '', action: text, who: '', when: '' });
const themesIn = (rows: readonly (readonly unknown[])[]) =>
  rows.map(([theme]) => theme).filter((theme) => theme !== '');

describe('The page for the presentation', () => {
  it('names difficulties, answers and key points in one order, the strongest theme first', () => {
    const page = pageWith([action(second?.id, 'Plus tard'), action(first?.id, 'Un'), action(first?.id, 'Deux')]);
    expect(themesIn(page.problems)).toEqual([third?.axisLabel, first?.axisLabel]);
    expect(page.keyPoints.slice(0, 3).map(([theme]) => theme)).toEqual(
      [third, first, second].map((theme) => theme?.axisLabel),
    );
    expect(themesIn(page.actions)).toEqual([third, first, first, second].map((theme) => theme?.axisLabel));
    expect(page.actions.slice(1, 4).map(([, text]) => text)).toEqual(['Un', 'Deux', 'Plus tard']);
  });

  it('puts an action of no theme last, and shows what was chosen before any lead', () => {
    const page = pageWith(['A', 'B', 'C', 'D'].map((text) => action('', text)));
    expect(page.actions.map(([, text]) => text)).toEqual([expect.stringMatching(/^Piste/), 'A', 'B', 'C', 'D']);
  });
});

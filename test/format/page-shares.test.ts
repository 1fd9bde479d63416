import { pageContent } from '../../src/application/page-behind';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { openedFiche } from '../../src/application/opened-cells';
import type { Fiche } from '../../src/domain/fiche';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { sharePage } from '../../src/format/summary/page-shares';
import { ROW_HEIGHTS, SLOTS } from '../../src/format/summary/summary-slots';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const LONG = 'Les bornes sont vidées à date fixe, qu’elles soient pleines ou non. ';
const questionnaire = standardQuestionnaire('fr');

function pageOf(change: (fiche: Fiche) => Partial<Fiche>) {
  const fiche = { ...exampleFiche('fr'), ...change(exampleFiche('fr')) };
  const open = openedFiche(cellsOfPlan(workbookPlan(fiche, questionnaire, 'fr')));
  const { lines, heights } = sharePage({ ...open, words: sheetWords('fr') });
  return { content: pageContent(open, 'overall', '2026-11-24'), lines, heights };
}
const described = (description: string, answers: Fiche['answers'] = {}) =>
  pageOf(({ project }) => ({ answers, project: { ...project, description } }));
/** Every theme a difficulty, each answer with a long comment. */
const hardest = Object.fromEntries(
  questionnaire.themes.flatMap(({ direction, questions }) =>
    questions.map(({ id }) => [id, { value: direction === 'favourable' ? 0 : 4, comment: LONG.repeat(3) }] as const),
  ),
);

describe('The room of the page for the presentation', () => {
  it('goes to a long description where there are few difficulties', () => {
    const { content } = described(LONG.repeat(7).trim());
    expect(content.subject).toEqual([[LONG.repeat(7).trim()]]);
  });

  it('leaves each difficulty its two lines where there are many, and cuts the rest', () => {
    const { content, lines } = described(LONG.repeat(30), hardest);
    expect(lines).toMatchObject({ subject: 4, problems: [2, 2, 2, 2] });
    expect(content.subject[0]?.[0]).toMatch(/…$/);
  });

  it('is as high in all, whatever the page says, and never less than a line a row', () => {
    const { area: problems } = SLOTS.problems;
    const rows = [SLOTS.subject.area.row, SLOTS.objectives.area.row, ...[0, 1, 2, 3].map((i) => problems.row + i)];
    const before = rows.reduce((sum, row) => sum + (ROW_HEIGHTS[row] ?? 0), 0);
    for (const { heights } of [described(''), described(LONG), described(LONG.repeat(30)), described(LONG, hardest)]) {
      expect(heights.reduce((sum, { height }) => sum + height, 0)).toBe(before);
      expect(Math.min(...heights.map(({ height }) => height))).toBeGreaterThanOrEqual(14.75);
    }
  });

  it('tells budget and calendar under the territories where these take one line', () => {
    const subtitle = (territories: string) =>
      String(pageOf(({ project }) => ({ project: { ...project, territories } })).content.subtitle[0]?.[0]).split('\n');
    expect(subtitle('Six communes')[2]).toMatch(
      /^Budget\u00a0: 48\u202f000\u00a0€ · Calendrier\u00a0: du 01\/12\/2026 au 30\/11\/2027$/,
    );
    expect(subtitle(LONG.repeat(2))).toHaveLength(2);
  });
});

import fc from 'fast-check';

import type { Language } from '../../../src/domain/questionnaire';
import type { RefusedFile } from '../../../src/domain/synthesis/refused-file';
import type { ScoredFiche } from '../../../src/domain/synthesis/scored-fiche';
import { synthesisOf } from '../../../src/domain/synthesis/synthesis';
import { movedPlan } from '../../../src/format/plan/moved-plan';
import { meet } from '../../../src/format/plan/areas';
import { cellsOfPlan } from '../../../src/format/plan/plan-cells';
import { SYNTHESIS_NAMES } from '../../../src/format/synthesis/synthesis-names';
import { synthesisSheet, type SynthesisPage } from '../../../src/format/synthesis/synthesis-sheet';
import { sheetWords } from '../../../src/format/words/sheet-words';
import { synthesisWords } from '../../../src/format/words/synthesis-words';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { workshopFiche, workshopFiches } from '../../builders/workshop';
import { anyFiches } from '../../domain/synthesis/any-scored-fiche';
import { everyText, shapeOf } from '../../text/every-text';

const french = standardQuestionnaire('fr');

function pageOf(fiches: readonly ScoredFiche[], refused: readonly RefusedFile[] = [], language: Language = 'fr') {
  const synthesis = synthesisOf(fiches);
  const [main] = synthesis.groups;
  if (!main) throw new Error('no fiche');
  const words = { words: sheetWords(language), said: synthesisWords(language) };
  return synthesisSheet({ synthesis, main, refused, language, ...words });
}

/** The table of projects as a reader of the sheet finds it, by header. */
function projectsOf({ plan }: SynthesisPage): readonly Record<string, unknown>[] {
  const { FPD_Synthesis: table } = cellsOfPlan([plan]).tables;
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((value, i) => [String(table?.headers[i]), value] as const)),
  );
}

const textsOf = ({ plan }: SynthesisPage) => plan.blocks.flatMap(({ values }) => values.flat()).map(String);

describe('The sheet « Synthèse »', () => {
  it('has one row a project with its scores, difficulties, indexes, appreciations and place', () => {
    const fiche = workshopFiche(1);
    const [row] = projectsOf(pageOf([fiche, workshopFiche(2)]));
    const { headers, states } = synthesisWords('fr');
    expect(row).toMatchObject({
      [headers.number]: 1,
      [headers.name]: 'Projet 1',
      [headers.authority]: 'Dijon',
      [headers.state]: states.complete,
      [headers.difficulties]: fiche.scores.difficulties.length,
      [headers.difficultyIndex]: fiche.scores.difficulty.value,
      [headers.difficultyBand]: fiche.scores.difficulty.band,
      [headers.scaleUpIndex]: fiche.scores.scaleUp.value,
      [headers.scaleUpBand]: fiche.scores.scaleUp.band,
      Datamining: fiche.scores.themes[0]?.overall,
    });
  });

  it('marks a fiche that lacks answers, and leaves empty what it has no figure of', () => {
    const { headers, states } = synthesisWords('fr');
    const none = { ...workshopFiche(1).scores, answeredCount: 0 };
    const rows = projectsOf(pageOf([workshopFiche(3), workshopFiche(4), workshopFiche(5, { scores: none })]));
    expect(rows.map((row) => row[headers.state])).toEqual([states.complete, states.provisional, states.unanswered]);
  });

  it('speaks one language, whatever the language of the fiches', () => {
    const english = workshopFiche(2, {}, standardQuestionnaire('en'));
    const page = pageOf([english], [], 'fr');
    expect(Object.keys(projectsOf(page)[0] ?? {})).toContain('Environnement');
    expect(textsOf(page)).not.toContain('Environment');
    expect(textsOf(page)).not.toContain(english.scores.difficulty.band);
  });

  it('names each file that was not read with its reason, and each copy with the fiche that counts', () => {
    const { refusals, newest } = synthesisWords('fr');
    const copies = [workshopFiche(1, { saved: 2 }), workshopFiche(1, { file: 'vieux.xlsx', saved: 1 })];
    const texts = textsOf(pageOf(copies, [{ file: 'secret.xlsx', reason: 'encrypted' }]));
    for (const text of ['secret.xlsx', refusals.encrypted, 'vieux.xlsx', newest('fiche-1.xlsx')]) {
      expect(texts).toContain(text);
    }
  });

  it('lists fiches of another version apart, with their own mean and the reason, and draws them in no chart', () => {
    const other = { ...french, version: '2.0', themes: french.themes.slice(0, 4) };
    const page = pageOf([...workshopFiches(3), workshopFiche(8, { name: 'À part' }, other)]);
    const { apart, otherVersion } = synthesisWords('fr');
    expect(projectsOf(page)).toHaveLength(3);
    expect(textsOf(page)).toEqual(expect.arrayContaining(['À part', apart, otherVersion('2.0', french.id)]));
    expect(page.matrix.values).toHaveLength(1 + 3 + 4);
    expect(page.radar.values).toHaveLength(1 + french.themes.length);
  });

  it('names up to twelve projects on the matrix, numbers up to sixty, and never two on one spot', () => {
    const labels = (count: number) =>
      pageOf(workshopFiches(count)).matrix.labels.filter(({ series }) => series !== 'quadrants');
    expect(
      labels(2)
        .map(({ text }) => text)
        .join(),
    ).toContain('Projet 1');
    expect(
      labels(13)
        .map(({ text }) => text)
        .join(),
    ).toMatch(/^[\d, ]+$/);
    expect(labels(61)).toEqual([]);
    const twins = [workshopFiche(1), workshopFiche(1, { name: 'Jumeau' })];
    expect(pageOf(twins).matrix.labels.filter(({ series }) => series !== 'quadrants')).toMatchObject([
      { row: 0, text: 'Jumeau\nProjet 1' },
    ]);
  });

  it('draws nothing over anything else, and all that is printed on its page, whatever the fiches', () => {
    fc.assert(
      fc.property(
        anyFiches.filter((fiches) => fiches.length > 0),
        (fiches) => {
          const { plan } = pageOf(fiches, [{ file: 'x', reason: 'damaged' }]);
          const areas = plan.blocks.map(({ row, column, values }) => ({
            row,
            column,
            rows: values.length,
            columns: values[0]?.length ?? 1,
          }));
          areas.forEach((area, i) => {
            expect(areas.slice(i + 1).filter((other) => meet(area, other))).toEqual([]);
          });
          const [table] = plan.tables;
          expect(plan.merges.filter((merge) => table && meet(merge, table.area))).toEqual([]);
          const held = plan.names.find(({ name }) => name === SYNTHESIS_NAMES.page)?.area;
          for (const { row, column, rows, columns } of areas) {
            expect(row + rows).toBeLessThanOrEqual(held?.rows ?? 0);
            expect(column + columns).toBeLessThanOrEqual(held?.columns ?? 0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives the columns of its table different headers, whatever the themes are called', () => {
    const [first, second, ...rest] = french.themes;
    if (!first || !second) throw new Error('no themes');
    const alike = {
      ...french,
      themes: [first, { ...second, axisLabel: first.axisLabel }, { ...second, id: 'x', axisLabel: 'Projet' }, ...rest],
    };
    const headers = Object.keys(projectsOf(pageOf([workshopFiche(1, {}, alike)]))[0] ?? {});
    expect(headers).toHaveLength(10 + alike.themes.length);
  });

  it('bears the name and the date of the workshop that most projects come from', () => {
    const of = { workshop: 'Atelier BFC', workshopDate: '2026-12-02' };
    const fiches = [workshopFiche(1, of), workshopFiche(2, of), workshopFiche(3)];
    const { plan } = pageOf(fiches);
    const texts = plan.blocks.flatMap(({ values }) => values.flat()).map(String);
    expect(texts).toContain('Synthèse · Atelier BFC');
    expect(texts).toContain('2 décembre 2026 · 3 projets');
    expect(plan.page.footer.left).toBe('Synthèse · Atelier BFC');
    const english = textsOf(pageOf([workshopFiche(1, { ...of, workshop: ' ' })], [], 'en'));
    expect(english).toEqual(expect.arrayContaining([synthesisWords('en').title, '2 December 2026 · 1 project']));
    expect(textsOf(pageOf(fiches.slice(1)))).toEqual(
      expect.arrayContaining([synthesisWords('fr').title, expect.stringMatching(/^2 projets/)]),
    );
  });

  it('says the least share of answers and the levels of the questionnaire that the fiches have', () => {
    const noteOf = (minimumCoverage: number, language: Language) => {
      const own = { ...french, rules: { ...french.rules, minimumCoverage } };
      const texts = textsOf(pageOf([workshopFiche(1, {}, own)], [], language));
      return texts.find((text) => text.includes('Enjeu faible') || text.includes('Low stake'));
    };
    expect(noteOf(0.5, 'fr')).toMatch(/moins de 50\s% des réponses, pas d’indice/);
    expect(noteOf(0.5, 'en')).toMatch(/1 Low stake .* under 50% of the answers, no index/);
    expect(noteOf(0.75, 'fr')).toMatch(/moins de 75\s% des réponses/);
    expect(noteOf(0, 'fr')).not.toMatch(/moins de|pas d’indice/);
  });

  it('is the same further down and to the right', () => {
    const { plan } = pageOf(workshopFiches(3));
    const moved = movedPlan(plan, { row: 2, column: 1 });
    expect(movedPlan(moved, { row: -2, column: -1 })).toEqual({ ...plan, formulas: [] });
    expect(cellsOfPlan([moved])).toEqual(cellsOfPlan([plan]));
  });
});

describe('The words of the synthesis', () => {
  it('are the same in both languages, part for part', () => {
    expect(shapeOf(synthesisWords('en'))).toEqual(shapeOf(synthesisWords('fr')));
  });

  it('keep to French typography', () => {
    const texts = everyText(synthesisWords('fr')).map(({ text }) => text);
    expect(texts.filter((text) => /['"`]|[^\u00a0]:|[^\u202f][;!?]|\.\.\./.test(text))).toEqual([]);
  });
});

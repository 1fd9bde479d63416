import fc from 'fast-check';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { ficheFromJson, ficheToJson } from '../../src/application/fiche-json';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { isStandard, standardQuestionnaire } from '../../src/questionnaire/standard';
import { anyFiche } from '../builders/any-fiche';
import { benchWithFiche, excelBench, reread, valueOf } from '../builders/excel-bench';

describe('An exported .json', () => {
  it.each(['fr', 'en'] as const)('gives back the very fiche and questionnaire it was made of, in %s', (language) => {
    const questionnaire = standardQuestionnaire(language);
    fc.assert(
      fc.property(anyFiche(), (fiche) => {
        expect(ficheFromJson(ficheToJson(fiche, questionnaire))).toEqual({ fiche, questionnaire, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('makes the same fiche in another workbook, dated evaluations and actions included', async () => {
    const { open } = await benchWithFiche();
    const bytes = new TextEncoder().encode(ficheToJson(open.fiche, open.questionnaire));
    const other = excelBench();
    const read = valueOf(await other.app.readFile('fiche.json', bytes));
    valueOf(await other.app.createFiche('fr', { kind: 'fiche', ...read }));
    const made = await reread(other);
    expect(made.fiche).toEqual(open.fiche);
    expect(made.problems).toEqual([]);
  });

  it('brings along a questionnaire in which someone changed a word, under its old version', async () => {
    const standard = standardQuestionnaire('fr');
    const themes = standard.themes.map((theme, i) => (i === 0 ? { ...theme, definition: 'La nôtre.' } : theme));
    const bytes = new TextEncoder().encode(ficheToJson(exampleFiche('fr'), { ...standard, themes }));
    const { app } = excelBench();
    const read = valueOf(await app.readFile('fiche.json', bytes));
    const open = valueOf(await app.createFiche('fr', { kind: 'fiche', ...read }));
    expect(open.questionnaire.themes[0]?.definition).toBe('La nôtre.');
  });
});

describe('The standard questionnaire', () => {
  it.each(['fr', 'en'] as const)('is known again from a workbook and from a .json, in %s', (language) => {
    const fiche = exampleFiche(language);
    const standard = standardQuestionnaire(language);
    expect(isStandard(ficheFromCells(cellsOfPlan(workbookPlan(fiche, standard, language))).questionnaire)).toBe(true);
    const read = ficheFromJson(ficheToJson(fiche, standard));
    expect(read !== null && read !== 'newer' && isStandard(read.questionnaire)).toBe(true);
    expect(isStandard({ ...standard, credit: 'Nous' })).toBe(false);
  });
});

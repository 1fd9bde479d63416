import fc from 'fast-check';

import { exampleFiche } from '../../src/application/example/example-fiche';
import { PROJECT_FIELDS, WORKBOOK_NAMES } from '../../src/format/fields';
import { withFreeNames } from '../../src/format/plan/free-names';
import { meet } from '../../src/format/plan/areas';
import { missingPlans } from '../../src/format/plan/missing-plans';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { TABLE_NAMES } from '../../src/format/tables';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const whole = workbookPlan(exampleFiche('fr'), standardQuestionnaire('fr'), 'fr');
const cells = cellsOfPlan(whole);
const ownNames = [
  ...PROJECT_FIELDS.filter(({ optional }) => !optional).map(({ name }) => name),
  ...Object.values(WORKBOOK_NAMES).filter((name) => name !== WORKBOOK_NAMES.questionnaireStamp),
];

/** The example's cells without some tables and names. */
const without = (lost: readonly string[]) => ({
  tables: {
    ...cells.tables,
    ...Object.fromEntries(TABLE_NAMES.filter((name) => lost.includes(name)).map((name) => [name, null])),
  },
  names: {
    ...cells.names,
    ...Object.fromEntries(ownNames.filter((name) => lost.includes(name)).map((name) => [name, null])),
  },
});

describe('The plans of what a workbook lacks', () => {
  it('miss no cell that older workbooks never had', () => {
    const optional = PROJECT_FIELDS.filter((entry) => entry.optional).map(({ name }) => name);
    const names = { ...cells.names, ...Object.fromEntries(optional.map((name) => [name, null])) };
    expect(missingPlans(whole, { ...cells, names })).toEqual([]);
    expect(ficheFromCells({ ...cells, names }).problems).toEqual([]);
  });

  it('are none where it has all, and all where it has none', () => {
    expect(missingPlans(whole, cells)).toEqual([]);
    expect(missingPlans(whole, { tables: {}, names: {} })).toEqual(whole);
  });

  it('hold each lost part with its content, and no part that is there', () => {
    fc.assert(
      fc.property(fc.subarray([...TABLE_NAMES, ...ownNames]), (lost) => {
        const plans = missingPlans(whole, without(lost));
        const drawn = cellsOfPlan(plans);
        const lostTables = TABLE_NAMES.filter((name) => lost.includes(name));
        expect(Object.keys(drawn.tables).sort()).toEqual([...lostTables].sort());
        expect(
          Object.keys(drawn.names)
            .filter((name) => ownNames.includes(name))
            .sort(),
        ).toEqual(ownNames.filter((name) => lost.includes(name)).sort());
        for (const name of Object.keys(drawn.tables)) expect(drawn.tables[name]).toEqual(cells.tables[name]);
        for (const name of Object.keys(drawn.names)) expect(drawn.names[name]).toEqual(cells.names[name]);
      }),
      { numRuns: 60 },
    );
  });

  it('keep parts apart, and within what is printed', () => {
    fc.assert(
      fc.property(fc.subarray([...TABLE_NAMES, ...ownNames]), (lost) => {
        for (const { tables, names, page, merges } of missingPlans(whole, without(lost))) {
          const areas = [...tables, ...names.filter(({ goesWith }) => !goesWith)].map(({ area }) => area);
          areas.forEach((area, i) => {
            expect(areas.slice(0, i).some((other) => meet(area, other))).toBe(false);
            expect(area.row + area.rows).toBeLessThanOrEqual(page.area.rows);
          });
          for (const { area } of tables) expect(merges.some((merge) => meet(merge, area))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('A sheet’s name', () => {
  it('gets a number where it is taken, in whatever case, and stays as short as Excel wants', () => {
    const names = withFreeNames(whole, ['RADAR', 'Radar (2)', 'Historique des évaluations']).map(({ name }) => name);
    expect(names).toEqual([
      'Fiche projet',
      'Données',
      'Évaluation',
      'Radar (3)',
      'Historique des évaluations (2)',
      'Référentiel',
    ]);
    const long = withFreeNames([{ ...whole[0], name: 'n'.repeat(31) } as (typeof whole)[number]], ['N'.repeat(31)]);
    expect(long[0]?.name).toBe(`${'n'.repeat(27)} (2)`);
  });
});

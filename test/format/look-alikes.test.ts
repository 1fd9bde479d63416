import { exampleFiche } from '../../src/application/example/example-fiche';
import type { CellValue } from '../../src/format/cells';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import type { InspectedTable } from '../../src/format/repair/mend';
import { unplacedTexts } from '../../src/format/repair/unplaced-texts';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const whole = cellsOfPlan(workbookPlan(exampleFiche('fr'), standardQuestionnaire('fr'), 'fr'));
/** The stakeholders’ table is gone: a row with two of its three headers may be its own. */
const lost = { ...whole, tables: { ...whole.tables, FPD_Stakeholders: null } };

const unplacedOn = (lines: readonly (readonly CellValue[])[], tables: readonly InspectedTable[] = []) =>
  unplacedTexts(
    {
      cells: lost,
      inspection: { tables, sheets: [{ name: 'Liste', row: 0, column: 0, cells: lines }], definedNames: {} },
    },
    [],
  ).map(({ place, text }) => [place, text]);

const HEADERS = ['Nom', 'Rôle'];

describe('Rows under headers that a lost table may have had', () => {
  it('end where such headers stand again, and no header is copied', () => {
    expect(unplacedOn([HEADERS, ['Zoé', 'pilote'], HEADERS, ['Ali', 'relecteur'], HEADERS, HEADERS])).toEqual([
      ['Liste!A2', 'Zoé'],
      ['Liste!B2', 'pilote'],
      ['Liste!A4', 'Ali'],
      ['Liste!B4', 'relecteur'],
    ]);
  });

  it('go on beside headers that stand in other columns', () => {
    const lines = [
      [...HEADERS, '', '', ''],
      ['Zoé', 'pilote', '', '', ''],
      ['Ali', 'relecteur', '', ...HEADERS],
      ['Eva', '', '', 'Max', 'maire'],
    ];
    expect(unplacedOn(lines).map(([place]) => place)).toEqual([
      'Liste!A2',
      'Liste!B2',
      'Liste!A3',
      'Liste!B3',
      'Liste!A4',
      'Liste!D4',
      'Liste!E4',
    ]);
  });

  it('end with the table that they stand in, and its totals are none of them', () => {
    const area = { row: 0, column: 0, rows: 4, columns: 2 };
    const table: InspectedTable = { name: 'Tableau1', sheet: 'Liste', area, headers: ['a', 'b'], totals: 1 };
    const lines = [['a', 'b'], HEADERS, ['Zoé', 'pilote'], ['Total', 1], ['note', 'sous le tableau']];
    expect(unplacedOn(lines, [table]).map(([place]) => place)).toEqual(['Liste!A3', 'Liste!B3']);
  });

  it('are found on a sheet of twenty thousand rows, however many of them are headers', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? HEADERS : [`Personne ${i}`, '']));
    expect(unplacedOn(lines)).toHaveLength(10_000);
  });
});

import type { CellValue, Cells } from '../../src/format/cells';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const exampleCells = (): Cells => cellsOfPlan(workbookPlan(exampleFiche('fr'), standardQuestionnaire('fr'), 'fr'));

/** The example's cells after a change to one table. */
function withTable(name: string, change: (rows: CellValue[][], headers: CellValue[]) => void): Cells {
  const cells = exampleCells();
  const table = cells.tables[name];
  if (!table) throw new Error(name);
  const rows = table.rows.map((row) => [...row]);
  const headers = [...table.headers];
  change(rows, headers);
  return { ...cells, tables: { ...cells.tables, [name]: { headers, rows } } };
}
const withName = (name: string, value: CellValue | null): Cells => {
  const cells = exampleCells();
  return { ...cells, names: { ...cells.names, [name]: value } };
};

describe('Reading cells that people have touched', () => {
  it.each([
    [2, 2],
    ['2', 2],
    ['2 – Enjeu modéré', 2],
    ['2 - moderate', 2],
    ['je ne sais pas', 'unknown'],
    ['NSP', 'unknown'],
    ['I don’t know', 'unknown'],
    ['SANS OBJET', 'notApplicable'],
    ['n/a', 'notApplicable'],
    ['', null],
  ] as const)('takes the answer %j for %j', (typed, value) => {
    const read = ficheFromCells(withTable('FPD_Answers', (rows) => ((rows[0] ?? [])[4] = typed)));
    expect(read.fiche.answers['01-P']?.value ?? null).toBe(value);
  });

  it.each(['beaucoup', '7', '2 jours', true])('does not take %j for a level, and says where', (typed) => {
    const read = ficheFromCells(withTable('FPD_Answers', (rows) => ((rows[0] ?? [])[4] = typed)));
    expect(read.fiche.answers['01-P']?.value).toBeNull();
    expect(read.problems).toContainEqual({ code: 'unknownAnswer', place: 'answers.01-P', found: String(typed) });
  });

  it.each([
    ['24/11/2026', '2026-11-24'],
    ['24 novembre 2026', '2026-11-24'],
    ['1er mars 2027', '2027-03-01'],
    ['2026-11-24', '2026-11-24'],
    [46350, '2026-11-24'],
    ['printemps 2027', 'printemps 2027'],
    ['31/02/2027', '31/02/2027'],
  ] as const)('reads the date %j as %s', (typed, date) => {
    expect(ficheFromCells(withName('FPD_Date', typed)).fiche.project.date).toBe(date);
  });

  it.each([
    ['48 000', 48000],
    ['12\u202f000,50 €', 12000.5],
    ['12,000.50', 12000.5],
    [48000, 48000],
    ['à préciser', 'à préciser'],
    ['', null],
  ] as const)('reads the amount %j as %j', (typed, amount) => {
    expect(ficheFromCells(withName('FPD_BudgetAmount', typed)).fiche.project.budgetAmount).toBe(amount);
  });

  it('finds columns by their header wherever they went, in either language', () => {
    const swapped = withTable('FPD_Datasets', (rows, headers) => {
      for (const row of [headers, ...rows]) [row[0], row[1]] = [row[1] ?? '', row[0] ?? ''];
      headers[0] = 'OWNER ';
    });
    expect(ficheFromCells(swapped).fiche.datasets).toEqual(exampleFiche('fr').datasets);
  });

  it('leaves a column that a user added alone', () => {
    const added = withTable('FPD_Calendar', (rows, headers) => {
      headers.splice(1, 0, 'Responsable');
      for (const row of rows) row.splice(1, 0, 'Claire');
    });
    const read = ficheFromCells(added);
    expect(read.fiche.calendar).toEqual(exampleFiche('fr').calendar);
    expect(read.problems).toEqual([]);
  });

  it('takes a renamed header by its place', () => {
    const renamed = withTable('FPD_Calendar', (_, headers) => (headers[0] = 'Phase'));
    expect(ficheFromCells(renamed).fiche.calendar).toEqual(exampleFiche('fr').calendar);
  });

  it('names what is missing and reads the rest', () => {
    const cells = exampleCells();
    const read = ficheFromCells({
      names: { ...cells.names, FPD_Authority: null },
      tables: { ...cells.tables, FPD_Impact: null },
    });
    expect(read.problems).toEqual([
      { code: 'missingName', place: 'FPD_Authority' },
      { code: 'missingTable', place: 'FPD_Impact' },
    ]);
    expect(read.fiche.calendar).toEqual(exampleFiche('fr').calendar);
  });

  it('reads a newer layout, and says that it is newer', () => {
    const read = ficheFromCells(withName('FPD_Schema', 99));
    expect(read.newer).toBe(true);
    expect(read.problems).toContainEqual({ code: 'newerLayout', place: 'FPD_Schema', found: '99' });
  });

  it('keeps the first of two rows for one question', () => {
    const doubled = withTable('FPD_Answers', (rows) => rows.push([...(rows[0] ?? [])].with(4, 0)));
    const read = ficheFromCells(doubled);
    expect(read.fiche.answers['01-P']?.value).toBe(3);
    expect(read.problems).toContainEqual(expect.objectContaining({ code: 'duplicateQuestion', place: 'answers.01-P' }));
  });

  it('says which row of answers bears no question’s reference, and which an unknown one', () => {
    const odd = withTable('FPD_Answers', (rows) => {
      for (const ref of ['', '__proto__', '99-Z']) rows.push([ref, '', '', '', '2', '', 'vu']);
      rows.push(['', '', '', '', '', '', '']);
    });
    const { problems } = ficheFromCells(odd);
    expect(problems).toEqual([
      { code: 'unknownRow', place: 'FPD_Answers[22]' },
      { code: 'unknownQuestion', place: 'answers.__proto__', found: '__proto__' },
      { code: 'unknownQuestion', place: 'answers.99-Z', found: '99-Z' },
    ]);
  });

  it('wants a reason for « Sans objet »', () => {
    const read = ficheFromCells(withTable('FPD_Answers', (rows) => ((rows[1] ?? [])[4] = 'Sans objet')));
    expect(read.problems).toContainEqual({ code: 'reasonMissing', place: 'answers.01-E' });
  });

  it('takes a rule by its words in either language, and by the identifier of older workbooks', () => {
    const ids = Object.keys(sheetWords('fr').ruleNames);
    const names = (language: 'fr' | 'en') => Object.values<string>(sheetWords(language).ruleNames);
    for (const said of [names('fr'), names('en'), ids]) {
      const cells = withTable('FPD_Rules', (rows) => {
        for (const row of rows) row[0] = said[names('fr').indexOf(String(row[0]))] ?? '';
      });
      expect(ficheFromCells(cells).questionnaire).toEqual(standardQuestionnaire('fr'));
      expect(ficheFromCells(cells).questionnaireIssues).toEqual([]);
    }
  });

  it('scores with the standard questionnaire where the workbook’s own cannot be read, and says why', () => {
    const broken = withTable('FPD_Questions', (rows) => ((rows[3] ?? [])[10] = 'lourd'));
    const read = ficheFromCells(broken);
    expect(read.questionnaire).toEqual(standardQuestionnaire('fr'));
    expect(read.questionnaireIssues).toEqual([
      {
        issue: expect.objectContaining({ reason: 'notANumber', theme: 'gouvernance', question: '02-E' }) as unknown,
        place: { kind: 'cell', table: 'FPD_Questions', row: 3, column: 'weight' },
      },
    ]);
    expect(read.problems).toContainEqual({ code: 'questionnaireUnreadable', place: 'FPD_Themes' });
  });
});

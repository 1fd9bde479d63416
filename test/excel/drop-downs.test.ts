import { exampleFiche } from '../../src/application/example/example-fiche';
import type { Questionnaire } from '../../src/domain/questionnaire';
import { valueAt } from '../../src/emulator/model/cells/read';
import { validationAt } from '../../src/emulator/model/validation/areas';
import { listChoices } from '../../src/emulator/model/validation/check';
import { alertFor } from '../../src/emulator/model/validation/typing';
import { findTable } from '../../src/emulator/model/state/table';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

/** A cell of a table's body, as the emulated Excel has it. */
function cellOf({ excel }: Bench, tableName: string, row: number, column: number) {
  const table = findTable(excel.workbook, tableName);
  if (!table) throw new Error(tableName);
  return {
    workbook: excel.workbook,
    sheet: table.sheet,
    row: table.area.row + 1 + row,
    column: table.area.column + column,
  };
}

/** What the drop-down of a cell offers. */
function offered(bench: Bench, table: string, row: number, column: number) {
  const at = cellOf(bench, table, row, column);
  const validation = validationAt(at.sheet, at.row, at.column);
  return validation ? listChoices(validation, at) : [];
}

const ANSWER = 4;
const stake = ['0 – Aucun enjeu', '1 – Enjeu faible', '2 – Enjeu modéré', '3 – Enjeu fort', '4 – Enjeu critique'];
const favourable = ['0 – Nulle', '1 – Faible', '2 – Partielle', '3 – Bonne', '4 – Immédiate'];
const specials = ['Je ne sais pas', 'Sans objet'];

/** The standard questionnaire with words of its own for its levels. */
function withLabels(labelOf: (level: number) => string): Questionnaire {
  const standard = standardQuestionnaire('fr');
  const levels = standard.scale.levels.map((level, i) => ({ ...level, label: labelOf(i) }));
  return { ...standard, id: 'maison', scale: { ...standard.scale, levels } };
}

describe('The drop-downs of the sheets', () => {
  it('offer a question the levels of its own theme', async () => {
    const bench = await benchWithFiche();
    expect(offered(bench, 'FPD_Answers', 0, ANSWER)).toEqual([...stake, ...specials]);
    expect(offered(bench, 'FPD_Answers', 12, ANSWER)).toEqual([...favourable, ...specials]);
  });

  it('follow the question when someone sorts the answers', async () => {
    const bench = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Answers').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    const rows = Array.from({ length: 21 }, (_, row) => row);
    const refs = rows.map((row) => {
      const at = cellOf(bench, 'FPD_Answers', row, 0);
      const ref = valueAt(at.workbook, at.sheet, at.row, at.column);
      return typeof ref === 'string' ? ref : '';
    });
    expect(refs[0]).toBe('10-P');
    for (const row of rows) {
      const levels = refs[row]?.startsWith('07-') ? favourable : stake;
      expect(offered(bench, 'FPD_Answers', row, ANSWER)).toEqual([...levels, ...specials]);
    }
  });

  it.each([
    ['a comma', (level: number) => `Fort, voire très fort (${level})`],
    ['255 characters together', (level: number) => `Niveau ${level} ${'long '.repeat(20)}`.trim()],
  ])('take labels with %s', async (_, labelOf) => {
    const questionnaire = withLabels(labelOf);
    const bench = await benchWithFiche({ kind: 'fiche', fiche: { ...exampleFiche('fr'), id: 'x' }, questionnaire });
    expect(offered(bench, 'FPD_Answers', 0, ANSWER)).toEqual(
      [0, 1, 2, 3, 4].map((i) => `${i} – ${labelOf(i)}`).concat(specials),
    );
    expect((await reread(bench)).fiche.answers).toEqual(exampleFiche('fr').answers);
  });

  it('offer the words of each list', async () => {
    const bench = await benchWithFiche();
    expect(offered(bench, 'FPD_Datasets', 0, 3)).toEqual(['Oui', 'Non', 'Je ne sais pas']);
    expect(offered(bench, 'FPD_LegalStakes', 14, 2)).toEqual(['À faire', 'En cours', 'Réglé', 'Sans objet']);
    expect(offered(bench, 'FPD_Themes', 6, 4)).toEqual(['enjeu', 'favorable']);
    expect(offered(bench, 'FPD_Questions', 0, 2)).toEqual(['Aujourd’hui (prototype)', 'Demain (généralisation)']);
    expect(offered(bench, 'FPD_Questions', 0, 11)).toEqual(['Oui', 'Non']);
  });

  it('let a level be typed as a figure, and tell about what no list has without refusing it', async () => {
    const bench = await benchWithFiche();
    const at = cellOf(bench, 'FPD_Answers', 0, ANSWER);
    expect(alertFor(at, '2 – Enjeu modéré')).toBeUndefined();
    expect(alertFor(at, 2)).toMatchObject({ style: 'Information' });
    bench.person.setCell(at.sheet, 'F6', '0');
    expect((await reread(bench)).fiche.answers['01-P']?.value).toBe(0);
  });

  it('are there again on sheets that were built anew', async () => {
    const bench = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Themes').worksheet.delete();
      context.workbook.tables.getItem('FPD_Datasets').worksheet.delete();
      await context.sync();
    });
    valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect(offered(bench, 'FPD_Answers', 12, ANSWER)).toEqual([...favourable, ...specials]);
    expect(offered(bench, 'FPD_Datasets', 0, 3)).toEqual(['Oui', 'Non', 'Je ne sais pas']);
  });
});

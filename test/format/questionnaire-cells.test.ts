import fc from 'fast-check';

import { emptyFiche } from '../../src/domain/empty-fiche';
import { answerBody, holdsRows, vanishedRows, answerRowsOf } from '../../src/format/answer-table';
import type { Cells, CellValue } from '../../src/format/cells';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { spotOf } from '../../src/format/questionnaire-cells';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { questionnaireFromCells } from '../../src/format/read-questionnaire';
import { columnsOf } from '../../src/format/tables';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { saysTheStandard } from '../../src/questionnaire/stamp';
import { textsIn } from '../../src/text/speak';
import { faultSentence } from '../../src/text/fault-sentence';
import { anyFiche } from '../builders/any-fiche';
import { anyQuestionnaire } from '../builders/arbitrary';

const standard = standardQuestionnaire('fr');
const whole = cellsOfPlan(workbookPlan(emptyFiche('id'), standard, 'fr'));
const TABLES = ['FPD_Themes', 'FPD_Questions', 'FPD_Scale', 'FPD_Rules'] as const;

const anyEdit = fc.constantFrom(...TABLES).chain((table) =>
  fc.record({
    table: fc.constant(table),
    row: fc.nat((whole.tables[table]?.rows.length ?? 1) - 1),
    column: fc.nat(columnsOf(table).length - 1),
    value: fc.oneof(
      fc.constantFrom<CellValue>('', 0, -1, 1.5, 99, true, '#REF!', 'lourd', 'datamining', '01-P', ' '),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
  }),
);

/** The cells after people typed here and there on the sheet « Référentiel ». */
function edited(edits: readonly { table: string; row: number; column: number; value: CellValue }[]): Cells {
  return edits.reduce<Cells>((cells, { table, row, column, value }) => {
    const found = cells.tables[table];
    if (!found) return cells;
    const rows = found.rows.map((line, i) => (i === row ? line.map((cell, j) => (j === column ? value : cell)) : line));
    return { ...cells, tables: { ...cells.tables, [table]: { ...found, rows } } };
  }, whole);
}

describe('A questionnaire edited at random on its sheet', () => {
  it('is either read under a version of its own, or has each fault told in a sentence with a cell that is there', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (edits) => {
        const cells = edited(edits);
        const read = questionnaireFromCells(cells);
        if (read.ok) {
          expect(read.changed).toBe(!saysTheStandard(read.questionnaire));
          expect(/\+[0-9a-z]{7}$/.test(read.questionnaire.version)).toBe(read.changed);
          return;
        }
        expect(read.issues.length).toBeGreaterThan(0);
        for (const { issue, place } of read.issues) {
          const spot = spotOf(place, cells);
          if (spot.kind === 'cell') expect(cells.tables[spot.table]?.rows[spot.row]?.[spot.column]).toBeDefined();
          if (spot.kind === 'name') expect(Object.keys(cells.names)).toContain(spot.name);
          const sentence = faultSentence(textsIn('fr'), 'fr', { issue, place, address: null, found: '' });
          expect(sentence).toMatch(/^\S[^]*\s: [^]+\.$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('points to the very cell that was spoilt', () => {
    const spoilt = edited([{ table: 'FPD_Rules', row: 3, column: 3, value: 'haut' }]);
    const read = questionnaireFromCells(spoilt);
    expect(read.ok ? [] : read.issues.map(({ place }) => place)).toEqual([
      { kind: 'cell', table: 'FPD_Rules', row: 3, column: 'value' },
    ]);
  });
});

describe('The answers under another questionnaire', () => {
  it('hold every answer and comment that there was, those without a question below', () => {
    fc.assert(
      fc.property(anyFiche(), anyQuestionnaire(), (fiche, other) => {
        const cells = cellsOfPlan(workbookPlan(fiche, standard, 'fr'));
        const read = ficheFromCells(cells);
        const table = cells.tables['FPD_Answers'] ?? null;
        const found = { answers: read.fiche.answers, questionnaire: read.questionnaire, table };
        const body = answerBody(other, 'fr', found);
        const after = { headers: table?.headers ?? [], rows: body };
        const asked = other.themes.flatMap(({ questions }) => questions.map(({ id }) => id));
        expect(body.slice(0, asked.length).map(([ref]) => ref)).toEqual(asked);
        const kept = Object.fromEntries(body.map(([ref, , , , answer, , comment]) => [String(ref), [answer, comment]]));
        for (const [id, { value, comment }] of Object.entries(read.fiche.answers)) {
          expect(kept[id]?.[1]).toBe(comment);
          expect(kept[id]?.[0] === '').toBe(value === null);
        }
        expect(vanishedRows(other, answerRowsOf(after))).toHaveLength(body.length - asked.length);
        expect(holdsRows(after, body)).toBe(true);
        // And back again, as if nothing had happened.
        const again = answerBody(standard, 'fr', {
          answers: read.fiche.answers,
          questionnaire: standard,
          table: after,
        });
        expect(again).toEqual(answerBody(standard, 'fr', found));
      }),
      { numRuns: 40 },
    );
  });
});

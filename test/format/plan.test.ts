import { emptyFiche } from '../../src/domain/empty-fiche';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { LEVEL_STYLES, PALETTE, SPECIAL_STYLE, STYLES, type CellStyle } from '../../src/format/plan/styles';
import type { Area } from '../../src/format/plan/sheet-plan';
import { columnsOf, TABLE_NAMES } from '../../src/format/tables';
import { allSheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const plans = (language: 'fr' | 'en', example = true) =>
  workbookPlan(example ? exampleFiche(language) : emptyFiche('id'), standardQuestionnaire(language), language);
const contains = (outer: Area, inner: Area) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
const meets = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

describe.each(['fr', 'en'] as const)('The plan of a workbook (%s)', (language) => {
  it('has every table and six sheets, each name once', () => {
    const all = plans(language);
    expect(all).toHaveLength(6);
    expect(all.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual([...TABLE_NAMES].sort());
    const names = all.flatMap((plan) => plan.names.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^FPD_[A-Za-z]+$/);
  });

  it('uses names of sheets that Excel takes', () => {
    for (const { name } of plans(language)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^(history|historique)$/i);
    }
  });

  it('merges no cell that one types in, and none in a table', () => {
    for (const { merges, tables, blocks } of plans(language)) {
      const inputs = blocks.filter(({ style }) => style.startsWith('input'));
      for (const merge of merges) {
        for (const { area } of tables) expect(meets(merge, area)).toBe(false);
        for (const { row, column, values } of inputs) {
          expect(meets(merge, { row, column, rows: values.length, columns: values[0]?.length ?? 0 })).toBe(false);
        }
      }
    }
  });

  it('gives every row of a table as many cells as it has columns', () => {
    for (const { tables } of plans(language)) {
      for (const { name, area } of tables) expect(area.columns).toBe(columnsOf(name).length);
    }
  });

  it('keeps input messages, titles and formulas of lists within what Excel holds', () => {
    for (const { validations } of plans(language, false)) {
      for (const { list, message, alert } of validations) {
        expect(list?.length ?? 0).toBeLessThanOrEqual(255);
        expect(alert?.text.length ?? 0).toBeLessThanOrEqual(225);
        for (const said of [message, alert]) {
          expect(said?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(said?.text.length ?? 0).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it('keeps the texts in formulas, and the formulas, within what Excel holds', () => {
    for (const { formulas = [] } of plans(language, false)) {
      for (const { formula } of formulas) {
        expect(formula.length).toBeLessThanOrEqual(8192);
        for (const [, text = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('prints all that one fills in', () => {
    for (const { page, tables, key } of plans(language)) {
      for (const { area } of tables)
        expect({ key, printed: contains(page.area, area) }).toEqual({ key, printed: true });
    }
  });
});

describe('The words of the sheets', () => {
  it('give the columns of a table different headers', () => {
    for (const { headers } of allSheetWords) {
      for (const table of Object.values(headers)) {
        expect(new Set(Object.values(table)).size).toBe(Object.values(table).length);
      }
    }
  });

  it('never use one word for two values of a list', () => {
    for (const words of allSheetWords) {
      for (const list of [words.legalTopics, words.legalStatuses, words.personalData, words.horizons]) {
        expect(new Set(Object.values(list)).size).toBe(Object.values(list).length);
      }
    }
  });
});

describe('The colours of the sheets', () => {
  const fills: [string, string, string][] = [
    ...LEVEL_STYLES.map(({ fill, color }, level): [string, string, string] => [`level ${level}`, fill, color]),
    ['special answers', SPECIAL_STYLE.fill, SPECIAL_STYLE.color],
    ...Object.entries<CellStyle>(STYLES).map(([name, { fill, color }]): [string, string, string] => [
      name,
      fill ?? PALETTE.white,
      color ?? PALETTE.ink,
    ]),
  ];

  it.each(fills)('give the text of %s a contrast of 4.5 at least', (_, fill, color) => {
    expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
  });
});

/** The contrast of two colours, as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

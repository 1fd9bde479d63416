import type { MethodGroup } from '../../domain/synthesis/synthesis';
import { area, cell, line } from '../plan/drafting';
import { levelConditions } from '../plan/radar-sheet';
import type { Area } from '../plan/sheet-plan';
import { FIRST, FIRST_THEME, type Drafted } from './drafted';
import { figureLines, readingColumns, themeColumns } from './project-columns';
import { heightFor, rowHeights } from './row-heights';
import type { SynthesisInput } from './synthesis-input';

const HEADER_HEIGHT = 124;
const LINE_HEIGHT = 20;
/** The words of a line of figures stand in so many columns before the scores. */
const LABEL_COLUMNS = 3;

/** The projects of one group, a row each, and under them the figures of each theme. */
export function projectTable(
  group: MethodGroup,
  input: SynthesisInput,
  row: number,
): Drafted & { readonly table: Area } {
  const columns = [...readingColumns(group, input), ...themeColumns(group, input)];
  const count = group.fiches.length;
  const themes = group.method.themes.length;
  const figures = figureLines(group.figures, input);
  const figuresRow = row + count + 2;
  const heights = group.fiches.map((_, i) =>
    heightFor(
      columns.flatMap(({ style, values, width }) => (style === 'text' ? [[String(values[i] ?? ''), width]] : [])),
    ),
  );
  return {
    table: area(row, FIRST, count + 1, columns.length),
    blocks: [
      ...columns.flatMap(({ header, headerStyle, style, values }, i) => [
        cell(row, FIRST + i, header, headerStyle),
        { row: row + 1, column: FIRST + i, values: values.map((value) => [value]), style },
      ]),
      ...figures.flatMap(({ label, style, values }, i) => [
        line(figuresRow + i, FIRST_THEME - LABEL_COLUMNS, [label, '', ''], 'text'),
        line(figuresRow + i, FIRST_THEME, values, style),
      ]),
    ],
    merges: figures.map((_, i) => area(figuresRow + i, FIRST_THEME - LABEL_COLUMNS, 1, LABEL_COLUMNS)),
    conditions: [
      ...levelConditions(area(row + 1, FIRST_THEME, count, themes)),
      ...levelConditions(area(figuresRow, FIRST_THEME, SCORE_LINES, themes)),
    ],
    rowHeights: [
      { row, rows: 1, height: HEADER_HEIGHT },
      ...rowHeights(row + 1, heights),
      { row: figuresRow - 1, rows: 1, height: 8 },
      { row: figuresRow, rows: figures.length, height: LINE_HEIGHT },
    ],
    end: figuresRow + figures.length,
  };
}

/** Mean, least and greatest: lines of scores, in the colours of the scale. */
const SCORE_LINES = 3;

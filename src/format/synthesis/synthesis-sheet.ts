import type { MethodGroup } from '../../domain/synthesis/synthesis';
import { area, cell, headBand, line, named } from '../plan/drafting';
import { pageFooter } from '../plan/plan-input';
import type { Block, PlannedName, SheetPlan } from '../plan/sheet-plan';
import { PALETTE } from '../plan/styles';
import { matrixBlock, radarBlock, type ChartBlock } from './chart-blocks';
import { FIRST, FIRST_THEME, SECTION_HEIGHT, type Drafted } from './drafted';
import { subtitleOf, titleOf } from './headings';
import { apartTitle, blockingLines, duplicateLines, refusedLines } from './lists';
import { readingColumns, themeColumns } from './project-columns';
import { projectTable } from './project-table';
import { scaleNote } from './scale-note';
import type { SynthesisInput } from './synthesis-input';
import { SYNTHESIS_NAMES, SYNTHESIS_TABLE } from './synthesis-names';
import { textList } from './text-list';

/** The sheet « Synthèse », and what its two charts are drawn from. */
export interface SynthesisPage {
  readonly plan: SheetPlan<typeof SYNTHESIS_TABLE>;
  readonly matrix: ChartBlock;
  readonly radar: ChartBlock;
}

const CHART_ROW = 4;
const CHART_ROWS = 22;
const CHART_ROW_HEIGHT = 19;
/** Projects that a printed page holds under their header, as long as few names take two lines. */
const ROWS_ON_PAGE = 18;
/** The matrix stands over so many of the first columns, the radar over the others. */
const MATRIX_COLUMNS = 6;

/** The one page that a workshop's fiches come to: charts and blocking themes, then the projects, then what stands apart. */
export function synthesisSheet(input: SynthesisInput): SynthesisPage {
  const { synthesis, main, words, said } = input;
  const others = synthesis.groups.filter((group) => group !== main);
  const themes = Math.max(...synthesis.groups.map(({ method }) => method.themes.length));
  const columns = FIRST_THEME + themes + 1;
  const title = titleOf(input);
  const head = headBand(title, subtitleOf(input), said.guide, columns);
  // A narrow row keeps the charts' lower edge off the words below.
  const legendRow = CHART_ROW + CHART_ROWS + 1;
  const blocking = textList(said.sections.blocking, blockingLines(input), legendRow + 1);
  const projectsRow = blocking.end + 1;
  const projects = projectTable(main, input, projectsRow + 1);
  const scaleRow = projects.end;
  const apart = others.reduce<readonly (Drafted & { readonly start: number })[]>(
    (drafted, group) => [...drafted, groupApart(group, input, endOf(drafted, scaleRow + 1) + 1)],
    [],
  );
  const duplicates = textList(said.sections.duplicates, duplicateLines(input), endOf(apart, scaleRow + 1) + 1);
  const refused = textList(said.sections.refused, refusedLines(input), duplicates.end + 1);
  const matrix = matrixBlock(input);
  const radar = radarBlock(input);
  const aside = besides(columns + 1, said.sections.chartData, matrix, radar);
  const end = refused.end + 1;
  const parts = [blocking, projects, ...apart, duplicates, refused];
  const readings = readingColumns(main, input).map(({ width }) => width);
  const [themeWidth = 0] = themeColumns(main, input).map(({ width }) => width);
  const note = (row: number, text: string) => line(row, FIRST, [text, ...blanks(columns - 3)], 'footnote');
  return {
    matrix,
    radar,
    plan: {
      key: 'synthesis',
      name: words.sheets.synthesis,
      tabColor: PALETTE.brand,
      columnWidths: [2, ...readings, ...Array.from({ length: themes }, () => themeWidth), 2],
      blocks: [
        ...head.blocks,
        note(legendRow, matrix.numbered ? `${said.legend} ${said.numbered}` : said.legend),
        cell(projectsRow, FIRST + 1, said.sections.projects, 'section'),
        note(scaleRow, scaleNote(input)),
        ...parts.flatMap(({ blocks }) => blocks),
        ...aside.blocks,
      ],
      merges: [
        ...head.merges,
        ...[legendRow, scaleRow].map((row) => area(row, FIRST, 1, columns - 2)),
        ...parts.flatMap(({ merges }) => merges),
      ],
      tables: [{ name: SYNTHESIS_TABLE, area: projects.table }],
      names: [
        named(SYNTHESIS_NAMES.page, 0, 0, Math.max(end, aside.end), aside.right),
        named(SYNTHESIS_NAMES.matrixPlace, CHART_ROW, FIRST, CHART_ROWS, MATRIX_COLUMNS),
        named(SYNTHESIS_NAMES.radarPlace, CHART_ROW, FIRST + MATRIX_COLUMNS, CHART_ROWS, columns - MATRIX_COLUMNS - 2),
        ...aside.names,
      ],
      validations: [],
      conditions: parts.flatMap(({ conditions }) => conditions),
      rowHeights: [
        ...head.rowHeights,
        { row: CHART_ROW, rows: CHART_ROWS, height: CHART_ROW_HEIGHT },
        { row: legendRow - 1, rows: 1, height: 6 },
        { row: legendRow, rows: 1, height: 16 },
        { row: projectsRow, rows: 1, height: SECTION_HEIGHT },
        { row: scaleRow, rows: 1, height: 30 },
        ...parts.flatMap(({ rowHeights }) => rowHeights),
      ],
      fitRows: [],
      frozenRows: 3,
      page: {
        landscape: true,
        area: area(0, 0, end, columns),
        breaks: [projectsRow, ...apart.map(({ start }) => start)],
        // Only where the projects take more than a page: what stands apart has headers of its own.
        ...(main.fiches.length > ROWS_ON_PAGE ? { titleRows: { row: projectsRow + 1, rows: 1 } } : {}),
        footer: pageFooter(title, words),
      },
    },
  };
}

/** A group that is averaged on its own, with the reason. */
function groupApart(group: MethodGroup, input: SynthesisInput, row: number): Drafted & { readonly start: number } {
  const drafted = projectTable(group, input, row + 2);
  return {
    ...drafted,
    start: row,
    blocks: [
      cell(row, FIRST + 1, apartTitle(group, input), 'section'),
      line(row + 1, FIRST + 1, [input.said.apart, ...blanks(8)], 'footnote'),
      ...drafted.blocks,
    ],
    merges: [area(row + 1, FIRST + 1, 1, 9), ...drafted.merges],
    rowHeights: [
      { row, rows: 1, height: SECTION_HEIGHT },
      { row: row + 1, rows: 1, height: 18 },
      ...drafted.rowHeights,
    ],
  };
}

/** Beside the printed page: what the charts are drawn from. */
function besides(column: number, title: string, matrix: ChartBlock, radar: ChartBlock) {
  const radarColumn = column + 5;
  const block = (at: number, { values }: ChartBlock): Block => ({
    row: CHART_ROW + 1,
    column: at,
    values,
    style: 'footnote',
  });
  const name = (of: string, at: number, { values }: ChartBlock): PlannedName =>
    named(of, CHART_ROW + 1, at, values.length, values[0]?.length ?? 1);
  return {
    blocks: [cell(CHART_ROW, column, title, 'footnote'), block(column, matrix), block(radarColumn, radar)],
    names: [name(SYNTHESIS_NAMES.matrix, column, matrix), name(SYNTHESIS_NAMES.radar, radarColumn, radar)],
    end: CHART_ROW + 1 + Math.max(matrix.values.length, radar.values.length),
    right: radarColumn + 4,
  };
}

function endOf(drafted: readonly Drafted[], otherwise: number): number {
  return drafted.at(-1)?.end ?? otherwise;
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => '');
}

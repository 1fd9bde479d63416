import { ratioOf, type Figure } from './figure';

/** One JSON object, for whoever compares runs. */
export const jsonLine = (figure: Figure): string => JSON.stringify({ ...figure, ratio: ratioOf(figure) });

const number = (value: number | undefined): string => value?.toLocaleString('en-GB') ?? '';

const HEADER = ['what', 'value', 'unit', 'limit', 'peer', 'ratio'];

/** All figures as a table in Markdown, which docs/performance.md can take. */
export const table = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure) => [
    figure.name,
    number(figure.value),
    figure.unit,
    number(figure.limit),
    number(figure.peer),
    number(ratioOf(figure) ?? undefined),
  ]);
  const widths = HEADER.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(HEADER), rule, ...rows.map(line)].join('\n');
};

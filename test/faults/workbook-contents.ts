import { chartsOf } from '../../src/emulator/model/state/charts/charts-of-sheet';
import { plain } from '../../src/emulator/model/state/cell';
import { namesOf } from '../../src/emulator/model/state/names';
import { tablesOf } from '../../src/emulator/model/state/table';
import type { Workbook } from '../../src/emulator/model/state/workbook';

/** All that a workbook says, as lines of text: each row that is not empty, in order, each name, table and chart. */
export function contentsOf(workbook: Workbook): readonly string[] {
  const lines = [...namesOf(workbook).values()].map(({ name }) => `name ${name}`);
  for (const sheet of workbook.sheets) {
    lines.push(`sheet ${sheet.name}`);
    for (const { name, area } of tablesOf(sheet)) lines.push(`table on ${sheet.name}: ${name}, ${area.rows} rows`);
    for (const { name, type } of chartsOf(sheet).charts) lines.push(`chart on ${sheet.name}: ${name}, ${type}`);
    const rows = new Map<number, string[]>();
    for (const [row, column, { value, formula }] of sheet.contents.entries()) {
      if (value === '' && formula === undefined) continue;
      rows.set(row, [...(rows.get(row) ?? []), `${column + 1}: ${formula ?? JSON.stringify(plain(value))}`]);
    }
    [...rows.values()].forEach((cells, rank) => lines.push(`${sheet.name} ${rank + 1} | ${cells.join(' | ')}`));
  }
  return lines.sort();
}

/** What one workbook says and the other does not. */
export function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !inOther.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !inOne.has(line)).map((line) => `+ ${line}`),
  ];
}

import { SCORED_ANSWERS } from './answers-mark';
import type { Cells } from './cells';
import { CHART_NAMES } from './chart-names';
import { LIST_NAMES } from './choice-lists';
import { READING_NAMES } from './fields';
import type { TableName } from './tables';

/** Names of cells that show or offer something and go with a table: without them sheets fall behind, or offer nothing. */
const WITH_TABLE: readonly { readonly table: TableName; readonly names: readonly string[] }[] = [
  {
    table: 'FPD_Scores',
    names: [
      ...Object.values(READING_NAMES),
      CHART_NAMES.keyPoints,
      CHART_NAMES.horizons,
      CHART_NAMES.place,
      SCORED_ANSWERS,
    ],
  },
  { table: 'FPD_Questions', names: Object.values(LIST_NAMES) },
];

/** Those that a workbook of this layout has lost while their table is there; with the table gone, that is what is missing. */
export function missingShownNames({ names, tables }: Cells): readonly string[] {
  return WITH_TABLE.filter(({ table }) => tables[table]).flatMap((one) =>
    one.names.filter((name) => (names[name] ?? null) === null),
  );
}

/** Whether a problem's place is on the sheet of scores: a part of their table, or a name that shows what comes of them. */
export function isOfScores(place: string): boolean {
  return (
    /^FPD_Scores\b/.test(place) ||
    WITH_TABLE.some(({ table, names }) => table === 'FPD_Scores' && names.includes(place))
  );
}

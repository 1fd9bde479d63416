import type { ListName } from '../domain/fiche';

export type ColumnType =
  | 'text'
  | 'date'
  | 'number'
  | 'personalData'
  | 'legalStatus'
  | 'legalTopic'
  | 'theme'
  | 'answer';

export interface ColumnEntry {
  readonly id: string;
  readonly type: ColumnType;
}

const text = (...ids: string[]): ColumnEntry[] => ids.map((id) => ({ id, type: 'text' }));
const date = (id: string): ColumnEntry => ({ id, type: 'date' });
const number = (...ids: string[]): ColumnEntry[] => ids.map((id) => ({ id, type: 'number' }));

/** Every table of the workbook, by the name it has in every language, with its columns in order. */
export const TABLES = {
  FPD_Calendar: [...text('step'), date('start'), date('end')],
  FPD_Stakeholders: text('name', 'role', 'contribution'),
  FPD_Impact: text('indicator', 'baseline', 'target'),
  FPD_Datasets: [
    ...text('description', 'owner', 'accessTerms'),
    { id: 'personalData', type: 'personalData' },
    ...text('sourceAndFormat', 'comment'),
  ],
  FPD_LegalStakes: [
    ...text('group'),
    { id: 'topic', type: 'legalTopic' },
    { id: 'status', type: 'legalStatus' },
    ...text('comment'),
  ],
  FPD_Answers: [
    ...text('ref', 'theme', 'horizon', 'question'),
    { id: 'answer', type: 'answer' },
    ...text('descriptor', 'comment'),
  ],
  FPD_Scores: [...text('theme'), ...number('overall', 'prototype', 'scaleUp')],
  FPD_Actions: [{ id: 'theme', type: 'theme' }, ...text('action', 'who'), date('when')],
  FPD_Snapshots: [
    date('date'),
    ...text('label', 'questionnaireVersion'),
    ...number('difficultyCount', 'difficultyIndex', 'scaleUpIndex', 'coverage'),
    ...text('detail'),
  ],
  FPD_Themes: [
    ...text('id', 'title', 'axisLabel', 'definition', 'direction'),
    ...number('prototypeWeight', 'scaleUpWeight'),
    ...text('suggestions'),
  ],
  FPD_Questions: [
    ...text('id', 'theme', 'horizon', 'text', 'help', 'level0', 'level1', 'level2', 'level3', 'level4'),
    ...number('weight'),
    ...text('optional'),
  ],
  FPD_Scale: [...number('level'), ...text('label', 'meaning', 'favourable')],
  FPD_Rules: [...text('rule', 'meaning'), ...number('from'), ...text('value')],
} as const satisfies Record<string, readonly ColumnEntry[]>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The table that holds each list of the fiche. */
export const LIST_TABLES = {
  calendar: 'FPD_Calendar',
  stakeholders: 'FPD_Stakeholders',
  impact: 'FPD_Impact',
  datasets: 'FPD_Datasets',
  legalStakes: 'FPD_LegalStakes',
  actions: 'FPD_Actions',
  snapshots: 'FPD_Snapshots',
} as const satisfies Record<ListName, TableName>;

export function columnsOf(table: TableName): readonly ColumnEntry[] {
  return TABLES[table];
}

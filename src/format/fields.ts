import type { Project } from '../domain/fiche';

/** How a cell's value is written and read. */
export type FieldType = 'text' | 'longText' | 'date' | 'amount';

export interface ProjectFieldEntry {
  readonly field: keyof Project;
  /** Defined name of its cell, the same in every language. */
  readonly name: string;
  readonly type: FieldType;
  /** Older workbooks have no cell for it, and are whole without. */
  readonly optional?: true;
}

/** Single-cell fields of the project sheet, in the order of the sheet. */
export const PROJECT_FIELDS: readonly ProjectFieldEntry[] = [
  { field: 'workshop', name: 'FPD_Workshop', type: 'text', optional: true },
  { field: 'workshopDate', name: 'FPD_WorkshopDate', type: 'date', optional: true },
  { field: 'name', name: 'FPD_ProjectName', type: 'text' },
  { field: 'authority', name: 'FPD_Authority', type: 'text' },
  { field: 'lead', name: 'FPD_ProjectLead', type: 'text' },
  { field: 'date', name: 'FPD_Date', type: 'date' },
  { field: 'description', name: 'FPD_Description', type: 'longText' },
  { field: 'objectives', name: 'FPD_Objectives', type: 'longText' },
  { field: 'territories', name: 'FPD_Territories', type: 'longText' },
  { field: 'budgetAmount', name: 'FPD_BudgetAmount', type: 'amount' },
  { field: 'budgetFunding', name: 'FPD_BudgetFunding', type: 'longText' },
  { field: 'budgetComment', name: 'FPD_BudgetComment', type: 'longText' },
];

/** Defined names that say what the workbook is. */
export const WORKBOOK_NAMES = {
  schema: 'FPD_Schema',
  ficheId: 'FPD_FicheId',
  language: 'FPD_Language',
  questionnaireId: 'FPD_QuestionnaireId',
  questionnaireVersion: 'FPD_QuestionnaireVersion',
  /** The mark of the questionnaire as it was last applied; older workbooks have none. */
  questionnaireStamp: 'FPD_QuestionnaireStamp',
  credit: 'FPD_Credit',
} as const;

/** Defined names of the two readings, on the Radar sheet. */
export const READING_NAMES = {
  subtitle: 'FPD_RadarSubtitle',
  difficultyHeadline: 'FPD_DifficultyHeadline',
  difficultyDetail: 'FPD_DifficultyDetail',
  scaleUpHeadline: 'FPD_ScaleUpHeadline',
  scaleUpDetail: 'FPD_ScaleUpDetail',
  difficultyCount: 'FPD_DifficultyCount',
  difficultyIndex: 'FPD_DifficultyIndex',
  scaleUpIndex: 'FPD_ScaleUpIndex',
  coverage: 'FPD_Coverage',
} as const;

/** The layout's version that this code writes. Raised when a name, a table or a column changes its meaning. */
export const LAYOUT_VERSION = 2;

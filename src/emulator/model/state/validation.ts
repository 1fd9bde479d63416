import type { Area } from './area';
import { part } from './part';
import type { Sheet } from './sheet';

export const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Kinds that compare a cell with one or two operands. */
export const COMPARED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
export type Compared = (typeof COMPARED)[number];

/** What a cell accepts. Formulas start with `=`; their relative references count from `Validation.anchor`. */
export type ValidationRule =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'list';
      /** Choices between commas, or a formula that gives them. */
      readonly source: string;
      readonly inCellDropDown: boolean;
    }
  | {
      readonly kind: Compared;
      readonly operator: Operator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
}

/** The validation of some cells. Immutable: a change makes a new one. */
export interface Validation {
  readonly rule: ValidationRule;
  /** The cell that the formulas' relative references are written for. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
}

/** One validation and where it holds. */
export interface ValidatedAreas {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

export const noPrompt: ValidationPrompt = { message: '', showPrompt: true, title: '' };
export const plainAlert: ValidationAlert = { message: '', showAlert: true, style: 'Stop', title: '' };

/** The validations of a sheet; no cell is in two of them. */
export const validationsOf = part<Sheet, { list: readonly ValidatedAreas[] }>(() => ({ list: [] }));

import type { CellStyle, Color } from './cell-style';

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** What a range accepts. Formulas are in English notation, without a leading `=`. */
export interface DataValidation {
  /** Areas separated by spaces: `A1:A9 C1`. */
  readonly ranges: string;
  readonly type: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: Comparison;
  /** For a list: a range, a name, or a literal between double quotes (`"Oui,Non"`, see `listLiteral`). */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  /** True hides the arrow of a list. */
  readonly hideArrow?: boolean;
  readonly prompt?: { readonly title?: string; readonly text?: string };
  /** Absent: Excel's own message, style stop. */
  readonly alert?: { readonly title?: string; readonly text?: string };
  readonly alertStyle?: 'warning' | 'information';
  /** False turns the message at the cell off although there is one. */
  readonly showPrompt?: boolean;
  /** False accepts anything in silence. */
  readonly showAlert?: boolean;
}

/** A list of choices as the file writes it. A comma inside a choice would split it: use a range for those. */
export function listLiteral(choices: readonly string[]): string {
  return `"${choices.join(',').replaceAll('"', '""')}"`;
}

/** The choices of a literal list; undefined when the formula is no literal. */
export function choicesOfLiteral(formula: string): readonly string[] | undefined {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return literal === undefined ? undefined : literal.replaceAll('""', '"').split(',');
}

/** Where a colour, a bar or an icon begins. */
export interface Threshold {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula' | 'autoMin' | 'autoMax';
  readonly value?: string;
  /** False: strictly above (icons only). */
  readonly inclusive?: boolean;
}

export type ConditionalRule =
  | { readonly kind: 'cellValue'; readonly operator: Comparison; readonly formulas: readonly string[] }
  | { readonly kind: 'expression'; readonly formula: string }
  | {
      readonly kind: 'text';
      readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
      readonly text: string;
      /** What Excel evaluates; authored from `text` when absent. */
      readonly formula?: string;
    }
  | { readonly kind: 'presence'; readonly test: 'blanks' | 'noBlanks' | 'errors' | 'noErrors' }
  | { readonly kind: 'repetition'; readonly test: 'duplicate' | 'unique' }
  | { readonly kind: 'topBottom'; readonly rank: number; readonly bottom?: boolean; readonly percent?: boolean }
  | {
      readonly kind: 'average';
      readonly below?: boolean;
      readonly orEqual?: boolean;
      readonly standardDeviations?: number;
    }
  | { readonly kind: 'period'; readonly period: string; readonly formula?: string }
  | { readonly kind: 'colorScale'; readonly points: readonly (Threshold & { readonly color: Color })[] }
  | DataBarRule
  | {
      readonly kind: 'iconSet';
      /** Excel's name: `3TrafficLights1`, `4Arrows`, `5Quarters`… */
      readonly set: string;
      readonly thresholds: readonly Threshold[];
      readonly reversed?: boolean;
      readonly iconOnly?: boolean;
    };

export interface DataBarRule {
  readonly kind: 'dataBar';
  readonly min: Threshold;
  readonly max: Threshold;
  readonly color: Color;
  readonly barOnly?: boolean;
  /** What Excel 2010 and later add. */
  readonly modern?: {
    readonly solid?: boolean;
    readonly direction?: 'leftToRight' | 'rightToLeft';
    readonly axis?: 'none' | 'middle';
    readonly axisColor?: Color;
    readonly borderColor?: Color;
    readonly negativeColor?: Color;
    readonly negativeBorderColor?: Color;
  };
}

export interface ConditionalFormat {
  /** Areas separated by spaces. */
  readonly ranges: string;
  /** 1 is tried first. */
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  readonly rule: ConditionalRule;
  /** What changes in the look; none for scales, bars and icons. */
  readonly style?: CellStyle;
}

/** Which rows of a column a filter shows. */
export interface FilterColumn {
  /** From 0, within the filter's range. */
  readonly column: number;
  readonly values?: readonly string[];
  readonly blanks?: boolean;
  readonly custom?: {
    readonly all?: boolean;
    readonly conditions: readonly { readonly operator: string; readonly value: string }[];
  };
  readonly top?: {
    readonly count: number;
    readonly bottom?: boolean;
    readonly percent?: boolean;
    readonly threshold?: number;
  };
  /** `aboveAverage`, `thisMonth`… */
  readonly dynamic?: string;
  readonly hideButton?: boolean;
}

export interface AutoFilter {
  readonly ref: string;
  readonly columns: readonly FilterColumn[];
}

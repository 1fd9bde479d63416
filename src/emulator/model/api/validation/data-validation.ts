import { isRecord, oneOf } from '../../../rich-api/arguments';
import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { requireUnprotected } from '../../state/protection';
import { areaOf, type LiveRange } from '../../state/range';
import {
  ALERT_STYLES,
  noPrompt,
  plainAlert,
  type Validation,
  type ValidationAlert,
  type ValidationPrompt,
  type ValidationRule,
} from '../../state/validation';
import { changeValidation, validationPieces } from '../../validation/areas';
import { ruleFor } from '../../validation/formulas';
import { verdict } from '../../validation/invalid';
import { readRule } from '../../validation/rule';
import type { FormatTarget } from '../format/format-target';
import { rangeAreasRef, type RangeAreasTarget } from '../range/range-areas-ref';

const found = (target: FormatTarget): readonly (Validation | undefined)[] => [
  ...new Set(
    target.areas().flatMap((area) => validationPieces(target.sheet, area).map(({ validation }) => validation)),
  ),
];

/** What one member of the validations has in common, or null where they differ. */
const common = (target: FormatTarget, read: (validation: Validation | undefined) => unknown): unknown => {
  const values = [...new Set(found(target).map((validation) => JSON.stringify(read(validation))))];
  return values.length === 1 ? JSON.parse(values[0] ?? 'null') : null;
};

const topLeft = (target: FormatTarget): { row: number; column: number } => {
  const [first] = target.areas();
  if (first === undefined) throw itemNotFound();
  return first;
};

const change = (target: FormatTarget, to: (before: Validation) => Validation): void => {
  requireUnprotected(target.sheet);
  const { row, column } = topLeft(target);
  const none: Validation = {
    rule: { kind: 'none' },
    anchor: { row, column },
    ignoreBlanks: true,
    prompt: noPrompt,
    errorAlert: plainAlert,
  };
  for (const area of target.areas()) changeValidation(target.sheet, area, (before) => to(before ?? none));
  target.workbook.touch();
};

const typeOf = (rules: readonly ValidationRule[]): string => {
  const kinds = new Set(rules.map((rule) => JSON.stringify(rule)));
  const [only] = rules;
  if (kinds.size === 1 && only !== undefined) return capital(only.kind);
  return rules.some((rule) => rule.kind === 'none') ? 'MixedCriteria' : 'Inconsistent';
};

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const rulesOf = (target: FormatTarget): readonly ValidationRule[] => {
  const { row, column } = topLeft(target);
  return found(target).map((one) => (one === undefined ? { kind: 'none' } : ruleFor(one, row, column)));
};

/** A rule as Office.js spells it: `{ list: { … } }`, or nothing inside where there is none. */
const spelled = ({ kind, ...rest }: ValidationRule): Readonly<Record<string, unknown>> =>
  kind === 'none' ? {} : { [kind]: rest };

const text = (value: unknown, otherwise: string, limit: number): string => {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'string' || value.length > limit) throw invalidArgument();
  return value;
};

const flag = (value: unknown, otherwise: boolean): boolean => {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const readPrompt = (value: unknown): ValidationPrompt => {
  if (!isRecord(value)) throw invalidArgument();
  return {
    message: text(value['message'], '', 255),
    showPrompt: flag(value['showPrompt'], true),
    title: text(value['title'], '', 32),
  };
};

const readAlert = (value: unknown): ValidationAlert => {
  if (!isRecord(value)) throw invalidArgument();
  return {
    message: text(value['message'], '', 225),
    showAlert: flag(value['showAlert'], true),
    style: oneOf(value['style'] ?? 'Stop', ALERT_STYLES),
    title: text(value['title'], '', 32),
  };
};

export const dataValidationType = describe<FormatTarget>('DataValidation', {
  values: {
    type: (target) => typeOf(rulesOf(target)),
    rule: {
      get: (target) => {
        const rules = [...new Set(rulesOf(target).map((rule) => JSON.stringify(spelled(rule))))];
        return rules.length === 1 ? (JSON.parse(rules[0] ?? '{}') as unknown) : null;
      },
      set: (target, value) => {
        const rule = readRule(value, target.sheet);
        const { row, column } = topLeft(target);
        change(target, (before) => ({ ...before, rule, anchor: { row, column } }));
      },
    },
    ignoreBlanks: {
      get: (target) => common(target, (one) => one?.ignoreBlanks ?? true),
      set: (target, value) => change(target, (before) => ({ ...before, ignoreBlanks: flag(value, true) })),
    },
    prompt: {
      get: (target) => common(target, (one) => one?.prompt ?? noPrompt),
      set: (target, value) => {
        const prompt = readPrompt(value);
        change(target, (before) => ({ ...before, prompt }));
      },
    },
    errorAlert: {
      get: (target) => common(target, (one) => one?.errorAlert ?? plainAlert),
      set: (target, value) => {
        const errorAlert = readAlert(value);
        change(target, (before) => ({ ...before, errorAlert }));
      },
    },
    valid: (target) => {
      const { valid, invalid } = verdict(target.workbook, target.sheet, target.areas());
      if (invalid.length === 0) return true;
      return valid === 0 ? false : null;
    },
  },
  methods: {
    clear: (target) => {
      requireUnprotected(target.sheet);
      for (const area of target.areas()) changeValidation(target.sheet, area, () => undefined);
      target.workbook.touch();
    },
    getInvalidCells: ({ workbook, sheet, areas }) => {
      const { invalid } = verdict(workbook, sheet, areas());
      if (invalid.length === 0) throw itemNotFound();
      return rangeAreasRef(workbook, sheet, invalid);
    },
  },
});

export const dataValidationLinks = [
  describe<LiveRange>('Range', {
    links: {
      dataValidation: (range) =>
        ref('DataValidation', {
          workbook: range.workbook,
          sheet: range.sheet,
          areas: () => [areaOf(range)],
        } satisfies FormatTarget),
    },
  }),
  describe<RangeAreasTarget>('RangeAreas', {
    links: {
      dataValidation: ({ workbook, sheet, ranges }) =>
        ref('DataValidation', { workbook, sheet, areas: () => ranges.map(areaOf) } satisfies FormatTarget),
    },
  }),
];

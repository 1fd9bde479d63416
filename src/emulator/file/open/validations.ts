import type { Comparison, DataValidation } from '../../../xlsx/sheet-rules';
import { choicesOfLiteral } from '../../../xlsx/sheet-rules';
import { defined } from '../../../xlsx/defined';
import type { Sheet } from '../../model/state/sheet';
import { validationsOf, type Operator, type ValidationRule } from '../../model/state/validation';
import { areasOf } from './areas';

const operators: Readonly<Record<Comparison, Operator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const alertStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** What a sheet's cells accept. `daysLater` is added to every date that is written as a number. */
export function openValidations(sheet: Sheet, validations: readonly DataValidation[], daysLater: number): void {
  const later = (formula: string | undefined): string | undefined =>
    formula !== undefined && /^\d+(\.\d+)?$/.test(formula) ? String(Number(formula) + daysLater) : formula;
  validationsOf(sheet).list = validations.flatMap((read) => {
    const one =
      read.type === 'date' && daysLater !== 0
        ? defined<DataValidation>({ ...read, formula1: later(read.formula1), formula2: later(read.formula2) })
        : read;
    const areas = areasOf(one.ranges);
    const [first] = areas;
    if (!first) return [];
    return [
      {
        areas,
        validation: {
          rule: ruleOf(one),
          anchor: { row: first.row, column: first.column },
          ignoreBlanks: one.allowBlank ?? false,
          prompt: {
            title: one.prompt?.title ?? '',
            message: one.prompt?.text ?? '',
            showPrompt: one.showPrompt ?? true,
          },
          errorAlert: {
            title: one.alert?.title ?? '',
            message: one.alert?.text ?? '',
            showAlert: one.showAlert ?? true,
            style: alertStyles[one.alertStyle ?? 'stop'],
          },
        },
      },
    ];
  });
}

function ruleOf({ type, operator, formula1 = '', formula2, hideArrow }: DataValidation): ValidationRule {
  switch (type) {
    case 'none':
      return { kind: 'none' };
    case 'list':
      return {
        kind: 'list',
        source: choicesOfLiteral(formula1)?.join(',') ?? `=${formula1}`,
        inCellDropDown: !hideArrow,
      };
    case 'custom':
      return { kind: 'custom', formula: `=${formula1}` };
    default:
      return defined<ValidationRule>({
        kind: type === 'whole' ? 'wholeNumber' : type,
        operator: operators[operator ?? 'between'],
        formula1: `=${formula1}`,
        formula2: formula2 === undefined ? undefined : `=${formula2}`,
      });
  }
}

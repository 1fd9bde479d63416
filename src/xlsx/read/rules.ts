import { defined, yes } from '../defined';
import type { AutoFilter, Comparison, DataValidation, FilterColumn } from '../sheet-rules';
import { fileFormula } from './file-formula';
import { attribute, child, children, flagOf, numberOf, oneOf, textOf, type XmlNode } from './xml-node';

export const comparisons = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const satisfies readonly Comparison[];

const types = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;

/** What a sheet's cells accept, the newer rules that refer to other sheets included. */
export function validationsOf(sheet: XmlNode): readonly DataValidation[] {
  const plain = children(child(sheet, 'dataValidations'), 'dataValidation');
  const newer = children(child(sheet, 'extLst'), 'ext').flatMap((ext) =>
    children(child(ext, 'dataValidations'), 'dataValidation'),
  );
  return [...plain, ...newer].map(validationOf);
}

function validationOf(node: XmlNode): DataValidation {
  const said = (title: string | undefined, text: string | undefined) =>
    title === undefined && text === undefined ? undefined : defined<{ title?: string; text?: string }>({ title, text });
  const type = oneOf(node, 'type', types) ?? 'none';
  return defined<DataValidation>({
    ranges: attribute(node, 'sqref') ?? child(node, 'sqref')?.text ?? '',
    type,
    operator: oneOf(node, 'operator', comparisons),
    formula1: formulaIn(child(node, 'formula1')),
    formula2: formulaIn(child(node, 'formula2')),
    allowBlank: yes(flagOf(node, 'allowBlank')),
    hideArrow: yes(flagOf(node, 'showDropDown')),
    prompt: said(textOf(node, 'promptTitle'), textOf(node, 'prompt')),
    alert: said(textOf(node, 'errorTitle'), textOf(node, 'error')),
    alertStyle: oneOf(node, 'errorStyle', ['warning', 'information']),
    showPrompt: flagOf(node, 'showInputMessage') ? undefined : false,
    showAlert: flagOf(node, 'showErrorMessage') ? undefined : false,
  });
}

/** A formula in an element, or in its own `f`, as the newer rules write it. */
export function formulaIn(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  return fileFormula(child(node, 'f')?.text ?? node.text);
}

export function autoFilterOf(node: XmlNode | undefined): AutoFilter | undefined {
  const ref = attribute(node, 'ref');
  if (ref === undefined) return undefined;
  return { ref, columns: children(node, 'filterColumn').map(filterColumnOf) };
}

function filterColumnOf(node: XmlNode): FilterColumn {
  const filters = child(node, 'filters');
  const custom = child(node, 'customFilters');
  const top = child(node, 'top10');
  return defined<FilterColumn>({
    column: numberOf(node, 'colId') ?? 0,
    values: filters && children(filters, 'filter').map((filter) => textOf(filter, 'val') ?? ''),
    blanks: yes(flagOf(filters, 'blank')),
    custom:
      custom &&
      defined<NonNullable<FilterColumn['custom']>>({
        all: yes(flagOf(custom, 'and')),
        conditions: children(custom, 'customFilter').map((filter) => ({
          operator: attribute(filter, 'operator') ?? 'equal',
          value: textOf(filter, 'val') ?? '',
        })),
      }),
    top:
      top &&
      defined<NonNullable<FilterColumn['top']>>({
        count: numberOf(top, 'val') ?? 10,
        bottom: yes(flagOf(top, 'top') === false),
        percent: yes(flagOf(top, 'percent')),
        threshold: numberOf(top, 'filterVal'),
      }),
    dynamic: attribute(child(node, 'dynamicFilter'), 'type'),
    hideButton: yes(flagOf(node, 'hiddenButton')),
  });
}

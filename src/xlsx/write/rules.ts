import type { AutoFilter, DataValidation, FilterColumn } from '../sheet-rules';
import { formulaForFile } from '../future-functions';
import { element, excelAttribute, excelText, textElement } from './xml';

export function validationsElement(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, ...validations.map(validationElement));
}

function validationElement(rule: DataValidation): string {
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : excelAttribute(value);
  const formula = (name: string, value: string | undefined): string =>
    value === undefined ? '' : textElement(name, excelText(formulaForFile(value)));
  return element(
    'dataValidation',
    {
      type: rule.type === 'none' ? undefined : rule.type,
      errorStyle: rule.alertStyle,
      operator: rule.operator,
      allowBlank: rule.allowBlank,
      showDropDown: rule.hideArrow,
      showInputMessage: rule.showPrompt ?? true,
      showErrorMessage: rule.showAlert ?? true,
      errorTitle: text(rule.alert?.title),
      error: text(rule.alert?.text),
      promptTitle: text(rule.prompt?.title),
      prompt: text(rule.prompt?.text),
      sqref: rule.ranges,
    },
    formula('formula1', rule.formula1),
    formula('formula2', rule.formula2),
  );
}

export function autoFilterElement(filter: AutoFilter | undefined): string {
  return filter ? element('autoFilter', { ref: filter.ref }, ...filter.columns.map(filterColumnElement)) : '';
}

function filterColumnElement(column: FilterColumn): string {
  return element(
    'filterColumn',
    { colId: column.column, hiddenButton: column.hideButton },
    column.values || column.blanks
      ? element(
          'filters',
          { blank: column.blanks },
          ...(column.values ?? []).map((value) => element('filter', { val: excelAttribute(value) })),
        )
      : '',
    column.top
      ? element('top10', {
          top: column.top.bottom ? false : undefined,
          percent: column.top.percent,
          val: column.top.count,
          filterVal: column.top.threshold,
        })
      : '',
    column.custom
      ? element(
          'customFilters',
          { and: column.custom.all },
          ...column.custom.conditions.map((condition) =>
            element('customFilter', {
              operator: condition.operator === 'equal' ? undefined : condition.operator,
              val: excelAttribute(condition.value),
            }),
          ),
        )
      : '',
    column.dynamic === undefined ? '' : element('dynamicFilter', { type: column.dynamic }),
  );
}

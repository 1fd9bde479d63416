import type { Table, TableColumn } from '../book';
import { formulaForFile } from '../future-functions';
import { ns } from '../namespaces';
import { autoFilterElement } from './rules';
import { element, excelAttribute, excelText, textElement, xmlDocument } from './xml';

/** The part of a table. */
export function tableXml(table: Table): string {
  const { style } = table;
  return xmlDocument(
    element(
      'table',
      {
        xmlns: ns.main,
        id: table.id,
        name: table.name,
        displayName: table.name,
        ref: table.ref,
        headerRowCount: table.headerRow ? undefined : 0,
        totalsRowCount: table.totalRow ? 1 : undefined,
        totalsRowShown: table.totalRow ? undefined : false,
      },
      autoFilterElement(table.filter),
      element('tableColumns', { count: table.columns.length }, ...table.columns.map(columnElement)),
      style
        ? element('tableStyleInfo', {
            name: style.name,
            showFirstColumn: style.firstColumn ?? false,
            showLastColumn: style.lastColumn ?? false,
            showRowStripes: style.rowStripes ?? false,
            showColumnStripes: style.columnStripes ?? false,
          })
        : '',
      altTextElement(table.altText),
    ),
  );
}

function columnElement(column: TableColumn, index: number): string {
  const formula = (name: string, value: string | undefined): string =>
    value === undefined ? '' : textElement(name, excelText(formulaForFile(value)));
  return element(
    'tableColumn',
    {
      id: index + 1,
      name: excelAttribute(column.name),
      totalsRowFunction: column.totalFunction,
      totalsRowLabel: column.totalLabel === undefined ? undefined : excelAttribute(column.totalLabel),
    },
    formula('calculatedColumnFormula', column.formula),
    formula('totalsRowFormula', column.totalFormula),
  );
}

function altTextElement(altText: Table['altText']): string {
  if (!altText) return '';
  const text = (said: string | undefined): string | undefined =>
    said === undefined ? undefined : excelAttribute(said);
  return element(
    'extLst',
    {},
    element(
      'ext',
      { uri: '{504A1905-F514-4f6f-8877-14C23A59335A}', 'xmlns:x14': ns.x14 },
      element('x14:table', { altText: text(altText.title), altTextSummary: text(altText.description) }),
    ),
  );
}

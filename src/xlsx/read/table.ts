import type { Table, TableColumn } from '../book';
import { defined, ifAny, yes } from '../defined';
import { autoFilterOf, formulaIn } from './rules';
import { attribute, child, children, descend, flagOf, numberOf, textOf, type XmlNode } from './xml-node';

/** A table; undefined where its part does not say where it stands. */
export function tableOf(part: XmlNode): Table | undefined {
  const ref = attribute(part, 'ref');
  const name = attribute(part, 'displayName') ?? attribute(part, 'name');
  if (ref === undefined || name === undefined) return undefined;
  const style = child(part, 'tableStyleInfo');
  const altText = children(child(part, 'extLst'), 'ext')
    .map((ext) => descend(ext, 'table'))
    .find((found) => found !== undefined);
  return defined<Table>({
    name,
    id: numberOf(part, 'id') ?? 0,
    ref,
    columns: children(child(part, 'tableColumns'), 'tableColumn').map(columnOf),
    headerRow: numberOf(part, 'headerRowCount') !== 0,
    totalRow: (numberOf(part, 'totalsRowCount') ?? 0) > 0,
    filter: autoFilterOf(child(part, 'autoFilter')),
    style:
      style &&
      defined<NonNullable<Table['style']>>({
        name: attribute(style, 'name'),
        firstColumn: yes(flagOf(style, 'showFirstColumn')),
        lastColumn: yes(flagOf(style, 'showLastColumn')),
        rowStripes: yes(flagOf(style, 'showRowStripes')),
        columnStripes: yes(flagOf(style, 'showColumnStripes')),
      }),
    altText: ifAny(
      defined<NonNullable<Table['altText']>>({
        title: textOf(altText, 'altText'),
        description: textOf(altText, 'altTextSummary'),
      }),
    ),
  });
}

function columnOf(node: XmlNode): TableColumn {
  return defined<TableColumn>({
    name: textOf(node, 'name') ?? '',
    totalLabel: textOf(node, 'totalsRowLabel'),
    totalFunction: attribute(node, 'totalsRowFunction'),
    totalFormula: formulaIn(child(node, 'totalsRowFormula')),
    formula: formulaIn(child(node, 'calculatedColumnFormula')),
  });
}

import { defined, yes } from '../../../xlsx/defined';
import type { AutoFilter, FilterColumn } from '../../../xlsx/sheet-rules';
import type { FilterCriteria } from '../../model/filters/criteria';
import { areaAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { Filter } from '../../model/state/filters';
import { comparisons, dynamicName } from '../filter-words';

/** A filter over an area, header row included. Filters by colour or by groups of dates are saved without their criteria. */
export function filterOf(filter: Filter | undefined, area: Area): AutoFilter {
  const columns = [...(filter?.columns ?? [])].flatMap(([column, criteria]) => {
    const read = columnOf(column, criteria);
    return read ? [read] : [];
  });
  return { ref: areaAddress(area), columns: columns.sort((a, b) => a.column - b.column) };
}

function columnOf(column: number, criteria: FilterCriteria): FilterColumn | undefined {
  const count = Number(criteria.criterion1);
  switch (criteria.filterOn) {
    case 'Values': {
      const texts = (criteria.values ?? []).filter((value) => typeof value === 'string');
      if (texts.length !== criteria.values?.length) return undefined;
      return defined<FilterColumn>({
        column,
        values: texts.filter((text) => text !== ''),
        blanks: yes(texts.includes('')),
      });
    }
    case 'Custom': {
      const conditions = [criteria.criterion1, criteria.criterion2].flatMap((text) =>
        text === undefined ? [] : [conditionOf(text)],
      );
      return {
        column,
        custom: defined<NonNullable<FilterColumn['custom']>>({ all: yes(criteria.operator === 'And'), conditions }),
      };
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return {
        column,
        top: defined<NonNullable<FilterColumn['top']>>({
          count,
          bottom: yes(criteria.filterOn.startsWith('Bottom')),
          percent: yes(criteria.filterOn.endsWith('Percent')),
        }),
      };
    case 'Dynamic':
      return criteria.dynamicCriteria === undefined
        ? undefined
        : { column, dynamic: dynamicName(criteria.dynamicCriteria) };
    default:
      return undefined;
  }
}

function conditionOf(text: string): { readonly operator: string; readonly value: string } {
  const [, sign = '=', value = ''] = /^(<>|[<>]=?|=)?(.*)$/s.exec(text) ?? [];
  const operator = Object.keys(comparisons).find((name) => comparisons[name] === sign) ?? 'equal';
  return { operator, value };
}

import type { Area } from '../area';
import { part } from '../part';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { allWithout } from './area-list';
import { newCondition, type ConditionalFormat } from './conditional-format';
import { setAreas } from './formulas';
import type { ConditionalType } from './enumerations';

/** The conditional formats of a sheet, the one that is tried first in front. */
export const conditionalFormatsOf = part<Sheet, { formats: ConditionalFormat[] }>(() => ({ formats: [] }));

export const nextConditionalId = (workbook: Workbook): string =>
  `{${workbook.nextId().toString(16).toUpperCase().padStart(8, '0')}-000E-0000-0000-000000000000}`;

/** A new format is tried before all others. */
export const addConditionalFormat = (
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  type: ConditionalType,
): ConditionalFormat => {
  const format: ConditionalFormat = {
    id: nextConditionalId(workbook),
    areas: [...areas],
    stopIfTrue: false,
    condition: newCondition(type),
  };
  conditionalFormatsOf(sheet).formats.unshift(format);
  return format;
};

export const removeConditionalFormat = (sheet: Sheet, format: ConditionalFormat): void => {
  const all = conditionalFormatsOf(sheet);
  all.formats = all.formats.filter((other) => other !== format);
};

/** Takes conditional formats off an area; what they cover elsewhere stays. */
export const clearConditionalFormats = (sheet: Sheet, within: Area): void => {
  const all = conditionalFormatsOf(sheet);
  for (const format of all.formats) setAreas(format, allWithout(format.areas, within));
  all.formats = all.formats.filter(({ areas }) => areas.length > 0);
};

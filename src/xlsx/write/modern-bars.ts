import type { ConditionalFormat, DataBarRule, Threshold } from '../sheet-rules';
import { extension, ns } from '../namespaces';
import { colorElement } from './colors';
import { element, excelText, textElement } from './xml';

/** Ties a data bar to what later versions add to it; the same file again gets the same one. */
export function barId(index: number): string {
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** What later versions add to a bar; automatic ends exist in those versions only. */
export function modernOf(rule: DataBarRule): DataBarRule['modern'] {
  const automatic = rule.min.type.startsWith('auto') || rule.max.type.startsWith('auto');
  return rule.modern ?? (automatic ? {} : undefined);
}

/** The part of the data bars that Excel 2010 and later read; empty when no bar has one. */
export function modernBarsExtension(formats: readonly ConditionalFormat[]): string {
  const bars = formats.flatMap(({ rule, ranges }, index) => {
    const modern = rule.kind === 'dataBar' ? modernOf(rule) : undefined;
    return rule.kind === 'dataBar' && modern ? [barElement(rule, modern, ranges, index)] : [];
  });
  if (bars.length === 0) return '';
  return element(
    'extLst',
    {},
    element(
      'ext',
      { uri: extension.conditionalFormats, 'xmlns:x14': ns.x14 },
      element('x14:conditionalFormattings', {}, ...bars),
    ),
  );
}

function barElement(
  rule: DataBarRule,
  modern: NonNullable<DataBarRule['modern']>,
  ranges: string,
  index: number,
): string {
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': ns.excelMain },
    element(
      'x14:cfRule',
      { type: 'dataBar', id: barId(index) },
      element(
        'x14:dataBar',
        {
          minLength: 0,
          maxLength: 100,
          border: modern.borderColor === undefined ? undefined : true,
          gradient: modern.solid ? false : undefined,
          direction: modern.direction,
          negativeBarColorSameAsPositive: modern.negativeColor === undefined ? true : undefined,
          negativeBarBorderColorSameAsPositive: modern.negativeBorderColor === undefined ? undefined : false,
          axisPosition: modern.axis,
        },
        threshold(rule.min),
        threshold(rule.max),
        colorElement('x14:borderColor', modern.borderColor),
        colorElement('x14:negativeFillColor', modern.negativeColor),
        colorElement('x14:negativeBorderColor', modern.negativeBorderColor),
        modern.axis === 'none' ? '' : colorElement('x14:axisColor', modern.axisColor),
      ),
    ),
    textElement('xm:sqref', ranges),
  );
}

function threshold({ type, value }: Threshold): string {
  return element('x14:cfvo', { type }, value === undefined ? '' : textElement('xm:f', excelText(value)));
}

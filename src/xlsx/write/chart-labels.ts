import type { DataLabels, LabelContent, PointLabel } from '../chart';
import { lineElement, paintElement, richTextElement, textPropertiesElement } from './chart-format';
import { element, escapeText } from './xml';

/** The labels of a series or of a plot, those of single points first. */
export function labelsElement(labels: DataLabels): string {
  return element('c:dLbls', {}, ...(labels.points ?? []).map(pointLabelElement), contentOf(labels));
}

function pointLabelElement(label: PointLabel): string {
  const index = element('c:idx', { val: label.index });
  if (label.hidden) return element('c:dLbl', {}, index, element('c:delete', { val: true }));
  const text = label.text === undefined ? '' : element('c:tx', {}, richTextElement(label.text, label.font));
  return element('c:dLbl', {}, index, text, contentOf(label));
}

function contentOf(labels: LabelContent): string {
  return [
    labels.numberFormat === undefined
      ? ''
      : element('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: false }),
    labels.format ? element('c:spPr', {}, paintElement(labels.format.fill), lineElement(labels.format.line)) : '',
    textPropertiesElement(labels.font),
    labels.position === undefined ? '' : element('c:dLblPos', { val: labels.position }),
    element('c:showLegendKey', { val: labels.legendKey ?? false }),
    element('c:showVal', { val: labels.value ?? false }),
    element('c:showCatName', { val: labels.category ?? false }),
    element('c:showSerName', { val: labels.series ?? false }),
    element('c:showPercent', { val: labels.percent ?? false }),
    element('c:showBubbleSize', { val: labels.bubbleSize ?? false }),
    labels.separator === undefined ? '' : `<c:separator>${escapeText(labels.separator)}</c:separator>`,
  ].join('');
}

import type { DataLabels, LabelContent, PointLabel } from '../chart';
import { defined, yes } from '../defined';
import { fontOfText, richTextOf, shapeOf } from './chart-format';
import { flagVal } from './flag-val';
import { attribute, child, children, descend, numberOf, type XmlNode } from './xml-node';

/** What labels show; undefined where they show nothing at all. */
export function labelsOf(node: XmlNode | undefined): DataLabels | undefined {
  if (!node || flagVal(child(node, 'delete'))) return undefined;
  const points = children(node, 'dLbl').map(pointLabelOf);
  const shown = shownIn(node);
  if (Object.keys(shown).length === 0 && points.every(({ hidden }) => hidden)) return undefined;
  return defined<DataLabels>({
    ...shown,
    ...looksOf(node),
    points: points.length > 0 ? points : undefined,
  });
}

/** Whether the label of a point follows a cell, or says what only newer versions of Excel know: that is not carried. */
export function followsCells(label: XmlNode): boolean {
  const tx = child(label, 'tx');
  return (
    child(tx, 'strRef') !== undefined || children(child(tx, 'rich'), 'p').some((p) => child(p, 'fld') !== undefined)
  );
}

function pointLabelOf(node: XmlNode): PointLabel {
  const index = numberOf(child(node, 'idx'), 'val') ?? 0;
  if (flagVal(child(node, 'delete'))) return { index, hidden: true };
  const rich = descend(node, 'tx', 'rich');
  const read = rich && richTextOf(rich);
  const looks = looksOf(node);
  return defined<PointLabel>({ index, text: read?.text, ...shownIn(node), ...looks, font: looks.font ?? read?.font });
}

function shownIn(node: XmlNode): LabelContent {
  const shows = (name: string) => yes(flagVal(child(node, name)));
  return defined<LabelContent>({
    value: shows('showVal'),
    category: shows('showCatName'),
    series: shows('showSerName'),
    percent: shows('showPercent'),
    legendKey: shows('showLegendKey'),
    bubbleSize: shows('showBubbleSize'),
  });
}

function looksOf(node: XmlNode): LabelContent {
  return defined<LabelContent>({
    position: attribute(child(node, 'dLblPos'), 'val'),
    separator: child(node, 'separator')?.text,
    numberFormat: attribute(child(node, 'numFmt'), 'formatCode'),
    font: fontOfText(node),
    format: shapeOf(node),
  });
}

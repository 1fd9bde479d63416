import type { Chart, Plot } from '../chart';
import { defined, yes } from '../defined';
import { axisIdsOf, axisPairOf, plotKindOf, plotOf, titleOf } from './chart-plots';
import { fontOfText, shapeOf } from './chart-format';
import { followsCells } from './chart-labels';
import { flagVal } from './flag-val';
import { child, descend, oneOf, type XmlNode } from './xml-node';

/** A chart without its place and name. */
export type ChartBody = Omit<Chart, 'name' | 'anchor' | 'altText'>;

/** What in a chart no `Chart` carries: pieces that are left out while the chart itself stays. */
const UNCARRIED = [
  ...['trendline', 'errBars', 'dropLines', 'hiLowLines', 'upDownBars', 'serLines', 'dTable', 'view3D', 'pivotFmts'],
  ...['legendEntry', 'manualLayout', 'dispUnits', 'gradFill', 'pattFill', 'blipFill'],
];

/**
 * The body of a chart part; null where it is drawn in a way that `PlotKind` does not know (surface, stock, bubble, 3-D…).
 * `partial` names the pieces that were left out.
 */
export function chartBodyOf(part: XmlNode): { readonly body: ChartBody | null; readonly partial: readonly string[] } {
  const chart = child(part, 'chart');
  const area = child(chart, 'plotArea');
  const groups = area?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const partial = chart ? uncarriedIn(chart) : [];
  const [firstIds] = groups.map(axisIdsOf);
  const plots: Plot[] = [];
  for (const group of groups) {
    const kind = plotKindOf(group);
    if (!kind) return { body: null, partial };
    const secondary = axisIdsOf(group).join() !== (firstIds ?? []).join();
    plots.push(plotOf(group, kind, secondary));
  }
  if (!chart || !area || plots.length === 0) return { body: null, partial };
  const secondIds = groups.map(axisIdsOf).find((ids) => ids.join() !== (firstIds ?? []).join());
  const legend = child(chart, 'legend');
  return {
    partial,
    body: defined<ChartBody>({
      title: titleOf(child(chart, 'title')),
      plots,
      axes: axisPairOf(area, firstIds ?? []),
      secondaryAxes: secondIds && axisPairOf(area, secondIds),
      legend:
        legend &&
        defined<NonNullable<ChartBody['legend']>>({
          position: oneOf(child(legend, 'legendPos'), 'val', ['b', 't', 'l', 'r', 'tr']) ?? 'r',
          overlay: yes(flagVal(child(legend, 'overlay'))),
          font: fontOfText(legend),
          format: shapeOf(legend),
        }),
      blanks: oneOf(child(chart, 'dispBlanksAs'), 'val', ['gap', 'zero', 'span']) ?? 'zero',
      showHidden: yes(flagVal(child(chart, 'plotVisOnly')) === false),
      format: shapeOf(part),
      plotFormat: shapeOf(area),
      font: fontOfText(part),
      roundedCorners: yes(flagVal(descend(part, 'roundedCorners'))),
    }),
  };
}

function uncarriedIn(chart: XmlNode): readonly string[] {
  const pieces = UNCARRIED.filter((name) => holds(chart, name));
  return labelsIn(chart).some(followsCells) ? [...pieces, 'dLbl'] : pieces;
}

function labelsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((inner) => (inner.name === 'dLbl' ? [inner] : labelsIn(inner)));
}

function holds(node: XmlNode, name: string): boolean {
  return node.children.some((inner) => inner.name === name || holds(inner, name));
}

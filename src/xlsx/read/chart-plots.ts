import type { Axis, AxisPair, ChartTitle, Plot, PlotKind } from '../chart';
import { defined, yes } from '../defined';
import { fontOfText, lineOf, richTextOf, shapeOf } from './chart-format';
import { labelsOf } from './chart-labels';
import { referenceOf, seriesOf } from './chart-series';
import { flagVal } from './flag-val';
import { attribute, child, children, descend, flagOf, numberOf, oneOf, type XmlNode } from './xml-node';

const groupings = ['standard', 'clustered', 'stacked', 'percentStacked'] as const;

/** How a group of series is drawn; undefined where no `PlotKind` says it. */
export function plotKindOf(node: XmlNode): PlotKind | undefined {
  const val = (name: string) => numberOf(child(node, name), 'val');
  const grouping = oneOf(child(node, 'grouping'), 'val', groupings) ?? 'standard';
  switch (node.name) {
    case 'radarChart':
      return {
        kind: 'radar',
        style: oneOf(child(node, 'radarStyle'), 'val', ['standard', 'marker', 'filled']) ?? 'standard',
      };
    case 'lineChart':
      return defined<PlotKind>({ kind: 'line', grouping, markers: flagVal(child(node, 'marker')) });
    case 'barChart':
      return defined<PlotKind>({
        kind: 'bar',
        direction: attribute(child(node, 'barDir'), 'val') === 'bar' ? 'bar' : 'col',
        grouping: oneOf(child(node, 'grouping'), 'val', groupings) ?? 'clustered',
        gapWidth: val('gapWidth'),
        overlap: val('overlap'),
      });
    case 'areaChart':
      return { kind: 'area', grouping };
    case 'pieChart':
      return defined<PlotKind>({ kind: 'pie', firstAngle: val('firstSliceAng') });
    case 'doughnutChart':
      return defined<PlotKind>({ kind: 'doughnut', firstAngle: val('firstSliceAng'), holeSize: val('holeSize') ?? 50 });
    case 'scatterChart':
      return {
        kind: 'scatter',
        style: oneOf(child(node, 'scatterStyle'), 'val', scatterStyles) ?? 'lineMarker',
      };
    default:
      return undefined;
  }
}

const scatterStyles = ['none', 'line', 'lineMarker', 'marker', 'smooth', 'smoothMarker'] as const;

/** The ids of the axes that a plot is drawn against. */
export function axisIdsOf(node: XmlNode): readonly string[] {
  return children(node, 'axId').map((id) => attribute(id, 'val') ?? '');
}

export function plotOf(node: XmlNode, type: PlotKind, secondary: boolean): Plot {
  return defined<Plot>({
    type,
    series: children(node, 'ser').map((series, place) => seriesOf(series, type.kind, place)),
    labels: labelsOf(child(node, 'dLbls')),
    varyColors: yes(flagVal(child(node, 'varyColors'))),
    secondary: yes(secondary),
  });
}

/** Both axes of a plot, found by their ids. */
export function axisPairOf(area: XmlNode, ids: readonly string[]): AxisPair | undefined {
  const found = ids.flatMap((id) =>
    area.children.filter((node) => node.name.endsWith('Ax') && attribute(child(node, 'axId'), 'val') === id),
  );
  const [category, value] = found;
  return category && value ? { category: axisOf(category), value: axisOf(value) } : undefined;
}

const types: Readonly<Record<string, Axis['type']>> = { catAx: 'category', dateAx: 'date', valAx: 'value' };
const tickMarks = ['none', 'in', 'out', 'cross'] as const;

function axisOf(node: XmlNode): Axis {
  const scaling = child(node, 'scaling');
  const val = (name: string) => attribute(child(node, name), 'val');
  const format = child(node, 'numFmt');
  const shape = shapeOf(node);
  const tick = (name: string) => {
    const mark = oneOf(child(node, name), 'val', tickMarks);
    return mark === 'none' ? undefined : mark;
  };
  const labels = oneOf(child(node, 'tickLblPos'), 'val', ['none', 'low', 'high']);
  return defined<Axis>({
    type: types[node.name] ?? 'category',
    position: oneOf(child(node, 'axPos'), 'val', ['b', 'l', 'r', 't']) ?? 'b',
    hidden: yes(flagVal(child(node, 'delete'))),
    reversed: yes(attribute(child(scaling, 'orientation'), 'val') === 'maxMin'),
    min: numberOf(child(scaling, 'min'), 'val'),
    max: numberOf(child(scaling, 'max'), 'val'),
    majorUnit: numberOf(child(node, 'majorUnit'), 'val'),
    minorUnit: numberOf(child(node, 'minorUnit'), 'val'),
    logBase: numberOf(child(scaling, 'logBase'), 'val'),
    numberFormat: attribute(format, 'formatCode'),
    formatLinked: yes(flagOf(format, 'sourceLinked')),
    majorGridlines: gridlines(child(node, 'majorGridlines')),
    minorGridlines: gridlines(child(node, 'minorGridlines')),
    title: titleOf(child(node, 'title')),
    majorTick: tick('majorTickMark'),
    minorTick: tick('minorTickMark'),
    labels,
    line: shape?.line,
    fill: shape?.fill,
    font: fontOfText(node),
    crosses: oneOf(child(node, 'crosses'), 'val', ['min', 'max']),
    crossesAt: numberOf(child(node, 'crossesAt'), 'val'),
    crossBetween: val('crossBetween') === 'midCat' ? 'midCat' : undefined,
    tickLabelSpacing: numberOf(child(node, 'tickLblSkip'), 'val'),
  });
}

function gridlines(node: XmlNode | undefined): Axis['majorGridlines'] {
  return node && (lineOf(descend(node, 'spPr', 'ln')) ?? {});
}

export function titleOf(node: XmlNode | undefined): ChartTitle | undefined {
  if (!node) return undefined;
  const text = child(node, 'tx');
  const rich = child(text, 'rich');
  const read = rich && richTextOf(rich);
  return defined<ChartTitle>({
    text: read?.text,
    ref: rich ? undefined : referenceOf(text),
    overlay: yes(flagVal(child(node, 'overlay'))),
    font: read ? read.font : fontOfText(node),
  });
}

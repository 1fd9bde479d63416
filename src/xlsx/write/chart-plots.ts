import type { Axis, AxisPair, ChartTitle, Plot, PlotKind } from '../chart';
import { lineElement, paintElement, richTextElement, shapeElement, textPropertiesElement } from './chart-format';
import { labelsElement } from './chart-labels';
import { seriesElement, stringReference } from './chart-series';
import { element } from './xml';

/** Numbers of the axes in a chart; any will do, as long as they differ. */
const axisIds = {
  primary: { category: 111111111, value: 111111112 },
  secondary: { category: 222222221, value: 222222222 },
};

export function plotElement(plot: Plot): string {
  const { type } = plot;
  const ids = plot.secondary ? axisIds.secondary : axisIds.primary;
  const axes =
    type.kind === 'pie' || type.kind === 'doughnut'
      ? ''
      : element('c:axId', { val: ids.category }) + element('c:axId', { val: ids.value });
  const { name, before, after } = describePlot(type);
  return element(
    name,
    {},
    before,
    element('c:varyColors', { val: plot.varyColors ?? false }),
    ...plot.series.map((series) => seriesElement(series, type.kind)),
    plot.labels ? labelsElement(plot.labels) : '',
    after,
    axes,
  );
}

interface PlotParts {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function describePlot(type: PlotKind): PlotParts {
  const val = (name: string, value: string | number | boolean | undefined): string =>
    value === undefined ? '' : element(`c:${name}`, { val: value });
  switch (type.kind) {
    case 'radar':
      return { name: 'c:radarChart', before: val('radarStyle', type.style), after: '' };
    case 'line':
      return { name: 'c:lineChart', before: val('grouping', type.grouping), after: val('marker', type.markers) };
    case 'bar':
      return {
        name: 'c:barChart',
        before: val('barDir', type.direction) + val('grouping', type.grouping),
        after: val('gapWidth', type.gapWidth) + val('overlap', type.overlap),
      };
    case 'area':
      return { name: 'c:areaChart', before: val('grouping', type.grouping), after: '' };
    case 'pie':
      return { name: 'c:pieChart', before: '', after: val('firstSliceAng', type.firstAngle) };
    case 'doughnut':
      return {
        name: 'c:doughnutChart',
        before: '',
        after: val('firstSliceAng', type.firstAngle) + val('holeSize', type.holeSize),
      };
    case 'scatter':
      return { name: 'c:scatterChart', before: val('scatterStyle', type.style), after: '' };
  }
}

/** Both axes of a pair. */
export function axesElements(pair: AxisPair, which: 'primary' | 'secondary'): string {
  const ids = axisIds[which];
  return axisElement(pair.category, ids.category, ids.value) + axisElement(pair.value, ids.value, ids.category);
}

const axisNames = { category: 'c:catAx', date: 'c:dateAx', value: 'c:valAx' } as const;

function axisElement(axis: Axis, id: number, crossed: number): string {
  const val = (name: string, value: string | number | boolean | undefined): string =>
    value === undefined ? '' : element(`c:${name}`, { val: value });
  const grid = (name: string, line: Axis['majorGridlines']): string =>
    line === undefined ? '' : element(name, {}, Object.keys(line).length > 0 ? shapeElement({ line }) : '');
  const cross =
    axis.crossesAt === undefined ? val('crosses', axis.crosses ?? 'autoZero') : val('crossesAt', axis.crossesAt);
  return element(
    axisNames[axis.type],
    {},
    val('axId', id),
    element(
      'c:scaling',
      {},
      val('logBase', axis.logBase),
      val('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      val('max', axis.max),
      val('min', axis.min),
    ),
    val('delete', axis.hidden ?? false),
    val('axPos', axis.position),
    grid('c:majorGridlines', axis.majorGridlines),
    grid('c:minorGridlines', axis.minorGridlines),
    axis.title ? titleElement(axis.title) : '',
    axis.numberFormat === undefined
      ? ''
      : element('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: axis.formatLinked ?? false }),
    val('majorTickMark', axis.majorTick ?? 'none'),
    val('minorTickMark', axis.minorTick ?? 'none'),
    val('tickLblPos', axis.labels ?? 'nextTo'),
    axis.line || axis.fill !== undefined ? element('c:spPr', {}, paintElement(axis.fill), lineElement(axis.line)) : '',
    textPropertiesElement(axis.font),
    val('crossAx', crossed),
    cross,
    axis.type === 'value'
      ? ''
      : axis.type === 'category'
        ? val('auto', true) + val('lblAlgn', 'ctr') + val('lblOffset', 100)
        : val('auto', true) + val('lblOffset', 100),
    axis.type === 'category' ? val('tickLblSkip', axis.tickLabelSpacing) + val('noMultiLvlLbl', false) : '',
    axis.type === 'value' ? val('crossBetween', axis.crossBetween ?? 'between') : '',
    axis.type === 'category' ? '' : val('majorUnit', axis.majorUnit) + val('minorUnit', axis.minorUnit),
  );
}

export function titleElement(title: ChartTitle): string {
  const { ref } = title.ref ?? {};
  const text =
    title.text !== undefined
      ? element('c:tx', {}, richTextElement(title.text, title.font))
      : ref !== undefined
        ? element('c:tx', {}, stringReference(ref, title.ref?.values ?? []))
        : '';
  return element(
    'c:title',
    {},
    text,
    element('c:overlay', { val: title.overlay ?? false }),
    title.text === undefined ? textPropertiesElement(title.font) : '',
  );
}

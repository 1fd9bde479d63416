import type { DataPoint, DataReference, Marker, PlotKind, Series } from '../chart';
import { formulaForFile } from '../future-functions';
import { shapeElement } from './chart-format';
import { labelsElement } from './chart-labels';
import { element, escapeText, excelText } from './xml';

type Kind = PlotKind['kind'];

/** A series; what may stand in it, and in which order, depends on the kind of chart. */
export function seriesElement(series: Series, kind: Kind): string {
  const hasMarkers = kind === 'line' || kind === 'radar' || kind === 'scatter';
  const isSlice = kind === 'pie' || kind === 'doughnut';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: series.index }),
    element('c:order', { val: series.order }),
    series.name ? nameElement(series.name) : '',
    shapeElement(series.format),
    kind === 'bar' ? element('c:invertIfNegative', { val: series.invertIfNegative ?? false }) : '',
    hasMarkers ? markerElement(series.marker) : '',
    isSlice && series.explosion !== undefined ? element('c:explosion', { val: series.explosion }) : '',
    ...series.points.map((point) => pointElement(point, kind)),
    series.labels ? labelsElement(series.labels) : '',
    series.categories ? referenceElement(kind === 'scatter' ? 'c:xVal' : 'c:cat', series.categories) : '',
    referenceElement(kind === 'scatter' ? 'c:yVal' : 'c:val', series.values),
    kind === 'line' || kind === 'scatter' ? element('c:smooth', { val: series.smooth ?? false }) : '',
  );
}

function nameElement(name: DataReference): string {
  if (name.ref === undefined) return element('c:tx', {}, value(name.values[0] ?? ''));
  return element('c:tx', {}, stringReference(name.ref, name.values));
}

export function stringReference(ref: string, values: DataReference['values']): string {
  return element('c:strRef', {}, formula(ref), cache('c:strCache', { type: 'text', values }));
}

function referenceElement(name: string, data: DataReference): string {
  const text = data.type === 'text';
  if (data.ref === undefined) return element(name, {}, cache(text ? 'c:strLit' : 'c:numLit', data));
  return element(
    name,
    {},
    element(text ? 'c:strRef' : 'c:numRef', {}, formula(data.ref), cache(text ? 'c:strCache' : 'c:numCache', data)),
  );
}

/** The copy of the values; an empty cell has no point in it, so that it stays a gap. */
function cache(name: string, data: DataReference): string {
  const points = data.values.map((item, index) => (item === null ? '' : element('c:pt', { idx: index }, value(item))));
  const format =
    data.type === 'number' ? `<c:formatCode>${escapeText(excelText(data.format ?? 'General'))}</c:formatCode>` : '';
  return element(name, {}, format, element('c:ptCount', { val: data.values.length }), ...points);
}

function value(item: string | number): string {
  return `<c:v>${escapeText(excelText(String(item)))}</c:v>`;
}

function formula(ref: string): string {
  return `<c:f>${escapeText(excelText(formulaForFile(ref)))}</c:f>`;
}

function markerElement(marker: Marker | undefined): string {
  if (!marker) return '';
  return element(
    'c:marker',
    {},
    marker.symbol === undefined ? '' : element('c:symbol', { val: marker.symbol }),
    marker.size === undefined ? '' : element('c:size', { val: marker.size }),
    shapeElement(marker.format),
  );
}

function pointElement(point: DataPoint, kind: Kind): string {
  return element(
    'c:dPt',
    {},
    element('c:idx', { val: point.index }),
    kind === 'bar' ? element('c:invertIfNegative', { val: false }) : '',
    markerElement(point.marker),
    element('c:bubble3D', { val: false }),
    point.explosion === undefined ? '' : element('c:explosion', { val: point.explosion }),
    shapeElement(point.format),
  );
}

import type { DataPoint, DataReference, Marker, PlotKind, Series } from '../chart';
import { defined, ifAny, yes } from '../defined';
import { formulaFromFile } from '../future-functions';
import { shapeOf } from './chart-format';
import { labelsOf } from './chart-labels';
import { flagVal } from './flag-val';
import { attribute, child, children, excelTextOf, numberOf, type XmlNode } from './xml-node';

export function seriesOf(node: XmlNode, kind: PlotKind['kind'], place: number): Series {
  const index = numberOf(child(node, 'idx'), 'val') ?? place;
  const scatter = kind === 'scatter';
  return defined<Series>({
    index,
    order: numberOf(child(node, 'order'), 'val') ?? place,
    name: nameOf(child(node, 'tx')),
    categories: referenceOf(child(node, scatter ? 'xVal' : 'cat')),
    values: referenceOf(child(node, scatter ? 'yVal' : 'val')) ?? { type: 'number', values: [] },
    format: shapeOf(node),
    marker: markerOf(child(node, 'marker')),
    points: children(node, 'dPt').map(pointOf),
    labels: labelsOf(child(node, 'dLbls')),
    smooth: yes(flagVal(child(node, 'smooth'))),
    explosion: numberOf(child(node, 'explosion'), 'val'),
    invertIfNegative: yes(flagVal(child(node, 'invertIfNegative'))),
  });
}

function nameOf(node: XmlNode | undefined): DataReference | undefined {
  const literal = child(node, 'v');
  return literal ? { type: 'text', values: [excelTextOf(literal.text)] } : referenceOf(node);
}

/** Values of cells or literal ones; the levels of a category with several are joined. */
export function referenceOf(node: XmlNode | undefined): DataReference | undefined {
  const [holder] = node?.children ?? [];
  if (!holder) return undefined;
  const literal = holder.name === 'strLit' || holder.name === 'numLit';
  const type = holder.name.startsWith('num') ? 'number' : 'text';
  const cache = literal ? holder : holder.children.find(({ name }) => name.endsWith('Cache'));
  const format = child(cache, 'formatCode')?.text;
  return defined<DataReference>({
    ref: literal ? undefined : formulaFromFile(excelTextOf(child(holder, 'f')?.text ?? '')),
    type,
    values: cache ? cachedValues(cache, type) : [],
    format: type === 'number' && format !== undefined && format !== 'General' ? excelTextOf(format) : undefined,
  });
}

const MOST_POINTS = 100_000;

function cachedValues(cache: XmlNode, type: 'number' | 'text'): readonly (string | number | null)[] {
  const levels = children(cache, 'lvl');
  const holders = levels.length > 0 ? [...levels].reverse() : [cache];
  const count = Math.min(numberOf(child(cache, 'ptCount'), 'val') ?? 0, MOST_POINTS);
  const values: (string | number | null)[] = Array.from({ length: count }, () => null);
  for (const holder of holders) {
    for (const point of children(holder, 'pt')) {
      const at = numberOf(point, 'idx') ?? -1;
      if (at < 0 || at >= count) continue;
      const text = excelTextOf(child(point, 'v')?.text ?? '');
      if (type === 'number') values[at] = Number.isFinite(Number(text)) ? Number(text) : null;
      else values[at] = [values[at], text].filter((part) => part !== null && part !== undefined).join(' ');
    }
  }
  return values;
}

function markerOf(node: XmlNode | undefined): Marker | undefined {
  return ifAny(
    defined<Marker>({
      symbol: attribute(child(node, 'symbol'), 'val'),
      size: numberOf(child(node, 'size'), 'val'),
      format: shapeOf(node),
    }),
  );
}

function pointOf(node: XmlNode): DataPoint {
  return defined<DataPoint>({
    index: numberOf(child(node, 'idx'), 'val') ?? 0,
    format: shapeOf(node),
    marker: markerOf(child(node, 'marker')),
    explosion: numberOf(child(node, 'explosion'), 'val'),
  });
}

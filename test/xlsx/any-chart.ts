import fc from 'fast-check';
import type {
  Axis,
  Chart,
  ChartColor,
  DataReference,
  PlotKind,
  PointLabel,
  Series,
  ShapeFormat,
} from '../../src/xlsx/chart';
import { someText } from './any-cells';

/** Drawings have no escape for what XML lacks: their texts are plain. */
const plainText = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text === text.trim());
const color: fc.Arbitrary<ChartColor> = fc.oneof(
  fc.constantFrom('#0B5A63', '#FFC000'),
  fc.record({
    theme: fc.constantFrom('accent1', 'tx1'),
    changes: fc.constantFrom(
      [],
      [
        { name: 'lumMod', value: 50000 },
        { name: 'lumOff', value: 50000 },
      ],
    ),
  }),
);
const paint = fc.oneof(
  fc.constant('none' as const),
  fc.record({ color, alpha: fc.constant(40000) }, { requiredKeys: ['color'] }),
);
const some = (fields: object): boolean => Object.keys(fields).length > 0;
const line = fc
  .record({ paint, width: fc.constantFrom(9525, 28575), dash: fc.constantFrom('dash', 'sysDot') }, { requiredKeys: [] })
  .filter(some);
const format: fc.Arbitrary<ShapeFormat> = fc.record({ fill: paint, line }, { requiredKeys: [] }).filter(some);
const font = fc
  .record(
    {
      size: fc.constantFrom(900, 1400),
      bold: fc.boolean(),
      italic: fc.constant(true),
      color,
      name: fc.constant('Arial'),
    },
    { requiredKeys: [] },
  )
  .filter(some);

const numbers: fc.Arbitrary<DataReference> = fc.record(
  {
    ref: fc.constant("'Fiche projet'!$B$2:$B$4"),
    type: fc.constant('number' as const),
    values: fc.array(
      fc.oneof(
        fc.double({ min: 0, max: 4, noNaN: true }).map((value) => value + 0),
        fc.constant(null),
      ),
      { maxLength: 5 },
    ),
    format: fc.constantFrom('0.0', '0%'),
  },
  { requiredKeys: ['ref', 'type', 'values'] },
);
const texts: fc.Arbitrary<DataReference> = fc.record({
  ref: fc.constant("'Fiche projet'!$A$2:$A$4"),
  type: fc.constant('text' as const),
  values: fc.array(someText, { maxLength: 5 }),
});

const pointLabel: fc.Arbitrary<PointLabel> = fc.oneof(
  fc.record({ index: fc.nat(3), hidden: fc.constant(true as const) }),
  fc.record(
    { index: fc.nat(3), text: plainText, value: fc.constant(true), position: fc.constant('r'), font },
    { requiredKeys: ['index', 'value'] },
  ),
);

const series = (kind: PlotKind['kind']): fc.Arbitrary<Omit<Series, 'index' | 'order'>> => {
  const marked = kind === 'radar' || kind === 'line' || kind === 'scatter';
  const marker = fc.record({
    symbol: fc.constantFrom('circle', 'square', 'none'),
    size: fc.integer({ min: 2, max: 20 }),
    format,
  });
  return fc.record(
    {
      name: texts.map((data): DataReference => ({ ...data, values: ['Enjeu'] })),
      categories: texts,
      values: numbers,
      format,
      points: fc.array(fc.record({ index: fc.integer({ min: 0, max: 3 }), format }), { maxLength: 2 }),
      labels: fc.record(
        {
          value: fc.constant(true),
          position: fc.constant('ctr'),
          font,
          points: fc.array(pointLabel, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['value'] },
      ),
      ...(marked ? { marker } : {}),
      ...(kind === 'line' || kind === 'scatter' ? { smooth: fc.constant(true) } : {}),
    },
    { requiredKeys: ['values', 'points'] },
  );
};

const grouping = fc.constantFrom('clustered', 'stacked', 'percentStacked');
const kinds: readonly fc.Arbitrary<PlotKind>[] = [
  fc.record({ kind: fc.constant('radar'), style: fc.constantFrom('standard', 'marker', 'filled') }),
  fc.record(
    { kind: fc.constant('line'), grouping: fc.constantFrom('standard', 'stacked'), markers: fc.constant(true) },
    { requiredKeys: ['kind', 'grouping'] },
  ),
  fc.record(
    {
      kind: fc.constant('bar'),
      direction: fc.constantFrom('col', 'bar'),
      grouping,
      gapWidth: fc.constant(80),
      overlap: fc.constant(100),
    },
    { requiredKeys: ['kind', 'direction', 'grouping'] },
  ),
  fc.record({ kind: fc.constant('area'), grouping: fc.constantFrom('standard', 'stacked') }),
  fc.record({ kind: fc.constant('pie'), firstAngle: fc.constant(90) }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('doughnut'), holeSize: fc.constantFrom(50, 75) }),
  fc.record({ kind: fc.constant('scatter'), style: fc.constantFrom('lineMarker', 'smoothMarker') }),
];

const title = fc.record({ text: plainText, overlay: fc.constant(true), font }, { requiredKeys: ['text'] });
const gridlines = fc.oneof(fc.constant({}), line);
const axis = (type: Axis['type'], position: Axis['position']): fc.Arbitrary<Axis> =>
  fc.record(
    {
      type: fc.constant(type),
      position: fc.constant(position),
      hidden: fc.constant(true),
      reversed: fc.constant(true),
      ...(type === 'value'
        ? {
            min: fc.constant(0),
            max: fc.constant(4),
            majorUnit: fc.constant(1),
            crossBetween: fc.constant('midCat' as const),
          }
        : {}),
      numberFormat: fc.constantFrom('0', 'General'),
      majorGridlines: gridlines,
      title,
      majorTick: fc.constantFrom('out', 'cross'),
      labels: fc.constantFrom('none', 'low'),
      line,
      font,
      crosses: fc.constantFrom('min', 'max'),
    },
    { requiredKeys: ['type', 'position'] },
  );

const point = fc.record({
  column: fc.nat(20),
  row: fc.nat(50),
  dx: fc.nat(600000),
  dy: fc.nat(150000),
});
const anchor: fc.Arbitrary<Chart['anchor']> = fc.oneof(
  fc.record(
    { kind: fc.constant('cells'), from: point, to: point, follows: fc.constantFrom('move', 'nothing') },
    { requiredKeys: ['kind', 'from', 'to'] },
  ),
  fc.record({ kind: fc.constant('corner'), from: point, width: fc.nat(9e6), height: fc.nat(9e6) }),
  fc.record({
    kind: fc.constant('free'),
    left: fc.nat(9e6),
    top: fc.nat(9e6),
    width: fc.nat(9e6),
    height: fc.nat(9e6),
  }),
);

/** One chart of each kind, with or without all that a chart may say. */
export const anyChart: fc.Arbitrary<Chart> = fc.oneof(...kinds).chain((type) => {
  const round = type.kind === 'pie' || type.kind === 'doughnut';
  const categoryType = type.kind === 'scatter' ? 'value' : 'category';
  return fc
    .record(
      {
        name: someText.map((text) => text.replace(/[^\p{L} ]/gu, 'x')),
        altText: fc.record({ description: plainText }),
        anchor,
        title,
        series: fc.array(series(type.kind), { minLength: 1, maxLength: 3 }),
        axes: fc.record({ category: axis(categoryType, 'b'), value: axis('value', 'l') }),
        legend: fc.record(
          { position: fc.constantFrom('b', 't', 'l', 'r'), overlay: fc.constant(true), font, format },
          { requiredKeys: ['position'] },
        ),
        blanks: fc.constantFrom('gap', 'zero', 'span'),
        showHidden: fc.constant(true),
        format,
        plotFormat: format,
        font,
        roundedCorners: fc.constant(true),
      },
      { requiredKeys: ['name', 'anchor', 'series', 'axes', 'blanks'] },
    )
    .map(({ series: all, axes, ...chart }) => ({
      ...chart,
      plots: [{ type, series: all.map((one, index) => ({ ...one, index, order: index })) }],
      ...(round ? {} : { axes }),
    }));
});

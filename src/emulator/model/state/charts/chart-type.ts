/** Every chart type of Office.js, in its spelling. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  '3DColumnClustered',
  '3DColumnStacked',
  '3DColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  '3DBarClustered',
  '3DBarStacked',
  '3DBarStacked100',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'PieOfPie',
  'PieExploded',
  '3DPieExploded',
  'BarOfPie',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'AreaStacked',
  'AreaStacked100',
  '3DAreaStacked',
  '3DAreaStacked100',
  'DoughnutExploded',
  'RadarMarkers',
  'RadarFilled',
  'Surface',
  'SurfaceWireframe',
  'SurfaceTopView',
  'SurfaceTopViewWireframe',
  'Bubble',
  'Bubble3DEffect',
  'StockHLC',
  'StockOHLC',
  'StockVHLC',
  'StockVOHLC',
  'CylinderColClustered',
  'CylinderColStacked',
  'CylinderColStacked100',
  'CylinderBarClustered',
  'CylinderBarStacked',
  'CylinderBarStacked100',
  'CylinderCol',
  'ConeColClustered',
  'ConeColStacked',
  'ConeColStacked100',
  'ConeBarClustered',
  'ConeBarStacked',
  'ConeBarStacked100',
  'ConeCol',
  'PyramidColClustered',
  'PyramidColStacked',
  'PyramidColStacked100',
  'PyramidBarClustered',
  'PyramidBarStacked',
  'PyramidBarStacked100',
  'PyramidCol',
  '3DColumn',
  'Line',
  '3DLine',
  '3DPie',
  'Pie',
  'XYScatter',
  '3DArea',
  'Area',
  'Doughnut',
  'Radar',
  'Histogram',
  'Boxwhisker',
  'Pareto',
  'RegionMap',
  'Treemap',
  'Waterfall',
  'Sunburst',
  'Funnel',
] as const;
export type ChartType = (typeof chartTypes)[number];

/** Types that are drawn, and refuse things, alike. */
export type ChartFamily =
  | 'column'
  | 'bar'
  | 'line'
  | 'area'
  | 'pie'
  | 'doughnut'
  | 'scatter'
  | 'bubble'
  | 'radar'
  | 'surface'
  | 'stock'
  | 'statistical';

const families: readonly (readonly [RegExp, ChartFamily])[] = [
  [/^(Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/, 'statistical'],
  [/Pie/, 'pie'],
  [/^Doughnut/, 'doughnut'],
  [/^XYScatter/, 'scatter'],
  [/^Bubble/, 'bubble'],
  [/^Radar/, 'radar'],
  [/^Surface/, 'surface'],
  [/^Stock/, 'stock'],
  [/Area/, 'area'],
  [/Line/, 'line'],
  [/Bar/, 'bar'],
];

export const familyOf = (type: ChartType): ChartFamily =>
  families.find(([pattern]) => pattern.test(type))?.[1] ?? 'column';

export const isStacked = (type: ChartType): boolean => /Stacked/.test(type);
export const isThreeDimensional = (type: ChartType): boolean =>
  /^(3D|Cylinder|Cone|Pyramid|Surface)/.test(type) && !/TopView/.test(type);

/** Pies and their like have none; of the newer types, those that draw areas or a map have none either. */
export const hasAxes = (type: ChartType): boolean =>
  !['pie', 'doughnut'].includes(familyOf(type)) && !/^(RegionMap|Treemap|Sunburst)$/.test(type);

/** A third axis, into the depth. */
export const hasSeriesAxis = (type: ChartType): boolean =>
  /^Surface/.test(type) || ['3DColumn', '3DLine', '3DArea', 'CylinderCol', 'ConeCol', 'PyramidCol'].includes(type);

/** Excel draws trendlines along unstacked, flat series on axes. */
export const acceptsTrendlines = (type: ChartType): boolean =>
  ['column', 'bar', 'line', 'area', 'scatter', 'bubble', 'stock'].includes(familyOf(type)) &&
  !isStacked(type) &&
  !isThreeDimensional(type);

/** Whether a new series of this type shows markers before anyone asked. */
export const hasMarkers = (type: ChartType): boolean =>
  /^(LineMarkers|RadarMarkers)|^XYScatter(Smooth|Lines)?$/.test(type);

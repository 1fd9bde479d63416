import type { Chart } from '../../state/charts/chart';
import { newShape, type Shape } from '../../state/shapes/shape';

/**
 * A chart as one of its sheet's shapes: Excel lists it there too, as a shape of an unsupported type, by which it can be
 * found, moved, described and deleted. What is set on the shape is set on the chart.
 */
export const chartShape = (chart: Chart): Shape => {
  const shape = newShape({ id: chart.id, name: chart.name, kind: 'Unsupported', anchor: chart.anchor });
  const tied = ['name', 'anchor', 'altTextTitle', 'altTextDescription'] as const;
  for (const key of tied) {
    Object.defineProperty(shape, key, {
      enumerable: true,
      get: () => chart[key],
      set: (value: never) => Object.assign(chart, { [key]: value }),
    });
  }
  return shape;
};

import type { Scale } from '../../state/charts/axis-scale';
import { familyOf, isStacked } from '../../state/charts/chart-type';
import type { ChartFigures, SeriesFigures } from './chart-figures';
import { LINE_HEIGHT, fitted, textWidth, write } from './lettering';
import { arc, type Raster, type Spot } from './raster';

/** The part of the picture that the data are drawn in, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GRID = '#D9D9D9';
const INK = '#595959';

const share = ({ minimum, maximum }: Scale, value: number): number =>
  maximum === minimum ? 0 : Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));

const steps = ({ minimum, maximum, majorUnit }: Scale): number[] =>
  Array.from({ length: Math.min(50, Math.floor((maximum - minimum) / majorUnit + 1e-9)) + 1 }, (_, step) =>
    Number((minimum + step * majorUnit).toPrecision(12)),
  );

/** Gridlines and the values beside them, across or upright. */
const grid = (raster: Raster, { left, top, width, height }: Frame, scale: Scale, upright: boolean): void => {
  for (const value of steps(scale)) {
    const label = String(value);
    if (upright) {
      const x = left + share(scale, value) * width;
      raster.line({ x, y: top }, { x, y: top + height }, GRID);
      write(raster, label, x - textWidth(label) / 2, top + height + 5, INK);
    } else {
      const y = top + height - share(scale, value) * height;
      raster.line({ x: left, y }, { x: left + width, y }, GRID);
      write(raster, label, left - textWidth(label) - 5, y - LINE_HEIGHT / 2, INK);
    }
  }
};

const categoryLabels = (raster: Raster, frame: Frame, categories: readonly string[], sideways: boolean): void => {
  const step = (sideways ? frame.height : frame.width) / (categories.length || 1);
  categories.forEach((category, index) => {
    if (sideways) {
      const label = fitted(category, 56);
      const y = frame.top + frame.height - (index + 0.5) * step - LINE_HEIGHT / 2;
      write(raster, label, frame.left - textWidth(label) - 5, y, INK);
    } else {
      const label = fitted(category, step - 4);
      const x = frame.left + (index + 0.5) * step - textWidth(label) / 2;
      write(raster, label, x, frame.top + frame.height + 5, INK);
    }
  });
};

/** Bars beside or upon each other, standing or lying. */
export const drawBars = (raster: Raster, frame: Frame, figures: ChartFigures, sideways: boolean): void => {
  grid(raster, frame, figures.values, sideways);
  categoryLabels(raster, frame, figures.categories, sideways);
  const length = sideways ? frame.width : frame.height;
  const step = (sideways ? frame.height : frame.width) / (figures.categories.length || 1);
  const stacked = figures.series.some(({ series }) => isStacked(series.type));
  const slots = stacked ? 1 : figures.series.length;
  const thick = (step * 0.7) / slots;
  const totals = figures.categories.map((_, index) => total(figures.series, index));
  const base = figures.categories.map(() => 0);
  figures.series.forEach((each, order) => {
    each.values.forEach((value, index) => {
      if (value === null) return;
      const whole = /100$/.test(each.series.type) ? totals[index] || 1 : 1;
      const from = stacked ? (base[index] ?? 0) : Math.max(0, figures.values.minimum);
      const to = (stacked ? from : 0) + value / whole;
      base[index] = to;
      const [a, b] = [share(figures.values, from) * length, share(figures.values, to) * length].sort((p, q) => p - q);
      const along = index * step + step * 0.15 + (stacked ? 0 : order * thick);
      const [start = 0, end = 0] = [a, b];
      if (sideways) {
        const y = frame.top + frame.height - along - thick;
        raster.rectangle(frame.left + start, y, end - start, thick, each.pointColor(index));
      } else {
        const y = frame.top + frame.height - end;
        raster.rectangle(frame.left + along, y, thick, end - start, each.pointColor(index));
      }
    });
  });
};

const total = (series: readonly SeriesFigures[], index: number): number =>
  series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);

/** Lines or areas over categories. */
export const drawLines = (raster: Raster, frame: Frame, figures: ChartFigures): void => {
  grid(raster, frame, figures.values, false);
  categoryLabels(raster, frame, figures.categories, false);
  const step = frame.width / (figures.categories.length || 1);
  const floor = frame.top + frame.height;
  const stack = figures.categories.map(() => 0);
  for (const each of figures.series) {
    const spots = each.values.map((value, index) => {
      if (value === null) return undefined;
      const height = isStacked(each.series.type) ? (stack[index] = (stack[index] ?? 0) + value) : value;
      return { x: frame.left + (index + 0.5) * step, y: floor - share(figures.values, height) * frame.height };
    });
    const known = spots.filter((spot) => spot !== undefined);
    const [first, last] = [known[0], known.at(-1)];
    if (familyOf(each.series.type) === 'area' && first !== undefined && last !== undefined) {
      raster.fill([{ x: first.x, y: floor }, ...known, { x: last.x, y: floor }], each.color);
    } else path(raster, spots, each);
  }
};

/** A line through the spots, broken where there is none, with its markers. */
const path = (raster: Raster, spots: readonly (Spot | undefined)[], { color, markers }: SeriesFigures): void => {
  spots.forEach((spot, index) => {
    const before = spots[index - 1];
    if (spot !== undefined && before !== undefined) raster.line(before, spot, color, 2.5);
    if (spot !== undefined && markers) raster.disc(spot, 4, color);
  });
};

/** Points over two scales, joined where the type joins them; bubbles by their size. */
export const drawScatter = (raster: Raster, frame: Frame, figures: ChartFigures): void => {
  grid(raster, frame, figures.values, false);
  grid(raster, frame, figures.xValues, true);
  const widest = Math.max(1, ...figures.series.flatMap(({ sizes }) => sizes.map((size) => size ?? 0)));
  for (const each of figures.series) {
    const spots = each.values.map((value, index) =>
      value === null
        ? undefined
        : {
            x: frame.left + share(figures.xValues, each.x[index] ?? 0) * frame.width,
            y: frame.top + frame.height - share(figures.values, value) * frame.height,
          },
    );
    const joined = /Lines|Smooth/.test(each.series.type);
    if (joined) path(raster, spots, each);
    spots.forEach((spot, index) => {
      if (spot === undefined || joined) return;
      const size = familyOf(each.series.type) === 'bubble' ? 20 * Math.sqrt((each.sizes[index] ?? 1) / widest) : 4;
      raster.disc(spot, size, each.pointColor(index));
    });
  }
};

/** One spoke a category, clockwise from the top. */
export const drawRadar = (raster: Raster, frame: Frame, figures: ChartFigures): void => {
  const center = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const radius = Math.min(frame.width, frame.height) / 2 - LINE_HEIGHT - 6;
  const count = figures.categories.length || 1;
  const at = (index: number, part: number): Spot => {
    const angle = (2 * Math.PI * index) / count;
    return { x: center.x + radius * part * Math.sin(angle), y: center.y - radius * part * Math.cos(angle) };
  };
  const ring = (part: number): Spot[] => Array.from({ length: count }, (_, index) => at(index, part));
  const closed = (spots: readonly Spot[], color: string, thickness: number): void =>
    spots.forEach((spot, index) => raster.line(spot, spots[(index + 1) % spots.length] ?? spot, color, thickness));
  for (const value of steps(figures.values)) {
    closed(ring(share(figures.values, value)), GRID, 1);
    const { x, y } = at(0, share(figures.values, value));
    write(raster, String(value), x - textWidth(String(value)) - 4, y - LINE_HEIGHT / 2, INK);
  }
  figures.categories.forEach((category, index) => {
    raster.line(center, at(index, 1), GRID);
    const label = fitted(category, frame.width / 2 - radius + 20);
    const end = at(index, 1 + 12 / radius);
    const left = end.x - (textWidth(label) * (1 - Math.sin((2 * Math.PI * index) / count))) / 2;
    write(raster, label, left, end.y - LINE_HEIGHT / 2, INK);
  });
  for (const each of figures.series) {
    const spots = each.values.map((value, index) =>
      value === null ? undefined : at(index, share(figures.values, value)),
    );
    const known = spots.filter((spot) => spot !== undefined);
    if (each.series.type === 'RadarFilled') raster.fill(known, each.color);
    else path(raster, [...spots, spots[0]], each);
  }
};

/** Slices of the first series, or rings of all of them. */
export const drawPie = (raster: Raster, frame: Frame, figures: ChartFigures, hole: number, paper: string): void => {
  const center = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const radius = Math.min(frame.width, frame.height) / 2 - 4;
  const rings = hole > 0 ? figures.series : figures.series.slice(0, 1);
  const inner = radius * hole;
  [...rings].reverse().forEach((each, order) => {
    const outer = radius - (order * (radius - inner)) / (rings.length || 1);
    const sum = each.values.reduce<number>((all, value) => all + Math.abs(value ?? 0), 0) || 1;
    let angle = ((each.series.firstSliceAngle ?? 0) * Math.PI) / 180;
    each.values.forEach((value, index) => {
      const end = angle + (2 * Math.PI * Math.abs(value ?? 0)) / sum;
      raster.fill([center, ...arc(center, outer, angle, end)], each.pointColor(index));
      raster.line(center, arc(center, outer, end, end)[0] ?? center, paper, 2);
      angle = end;
    });
  });
  if (hole > 0) raster.disc(center, inner, paper);
};

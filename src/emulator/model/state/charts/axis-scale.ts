/** The numbers an axis runs through. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

export interface ChosenScale {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  readonly minorUnit?: number | undefined;
}

/** A linear axis has about this many steps; Excel takes more or fewer by the chart's height, which is not followed here. */
const STEPS = 8;

/**
 * The scale of a value axis: what was chosen, and for the rest what Excel would take. The axis starts at 0 unless
 * the values are close together; it ends at the first step that leaves a twentieth of the spread free.
 */
export const axisScale = (values: readonly number[], chosen: ChosenScale): Scale => {
  const highest = values.length === 0 ? 1 : Math.max(...values);
  const lowest = values.length === 0 ? 0 : Math.min(...values);
  const [from, to] = bounds(lowest, highest);
  const bottom = chosen.minimum ?? from;
  const top = chosen.maximum ?? to;
  const majorUnit = chosen.majorUnit ?? niceStep((top - bottom || 1) / STEPS);
  return {
    minimum: chosen.minimum ?? tidy(Math.floor(from / majorUnit + 1e-9) * majorUnit),
    maximum: chosen.maximum ?? tidy(Math.ceil(to / majorUnit - 1e-9) * majorUnit),
    majorUnit,
    minorUnit: chosen.minorUnit ?? tidy(majorUnit / 5),
  };
};

const bounds = (lowest: number, highest: number): [number, number] => {
  if (lowest === 0 && highest === 0) return [0, 1];
  const spread = highest - lowest;
  const margin = spread / 20;
  if (lowest >= 0) return [spread > highest / 6 || spread === 0 ? 0 : lowest - spread / 2, highest + margin];
  if (highest <= 0) return [lowest - margin, spread > -lowest / 6 || spread === 0 ? 0 : highest + spread / 2];
  return [lowest - margin, highest + margin];
};

/** The next of 1, 2, 5, 10, 20, 50… */
const niceStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least - power * 1e-9) ?? 10;
  return tidy(step * power);
};

const tidy = (value: number): number => Number(value.toPrecision(12));

import { digitSide } from '../../../src/taskpane/radar/digit-side';
import { grown, sameCurves } from '../../../src/taskpane/radar/grow-series';
import { radarFigure } from '../../../src/taskpane/radar/radar-figure';
import { radarFrame } from '../../../src/taskpane/radar/radar-geometry';

const labels = ['a', 'b', 'c', 'd', 'e'];
const frame = radarFrame(labels, []);
const scale = { min: 0, max: 4 };
const curve = (...values: readonly (number | null)[]) => ({ name: 'Enjeu', values });

describe('The figure of a radar', () => {
  test('closes a curve that has no gap, and leaves a gap where there is no score', () => {
    const whole = radarFigure(frame, [curve(1, 2, 3, 4, 2)], scale).curves[0];
    expect(whole?.lines).toHaveLength(1);
    expect(whole?.area).toBe(whole?.lines[0]);
    expect(whole?.area).toMatch(/Z$/);
    const broken = radarFigure(frame, [curve(1, null, 3, null, 2)], scale).curves[0];
    expect(broken?.area).toBeNull();
    expect(broken?.lines).toHaveLength(2);
    expect(broken?.markers).toHaveLength(3);
  });

  test('puts the scale’s digits on the side where curves come less close', () => {
    expect(digitSide(frame, [curve(3, 3, 0, 0, 0)], 0, 4)).toBe('left');
    expect(digitSide(frame, [curve(3, 0, 0, 0, 3)], 0, 4)).toBe('right');
    expect(digitSide(frame, [curve(null, 3, 3, 3, 3)], 0, 4)).toBe('right');
    const { digits } = radarFigure(frame, [curve(3, 3, 0, 0, 0)], scale);
    expect(digits.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
    expect(digits.every(({ at, anchor }) => anchor === 'end' && at.x < frame.center.x)).toBe(true);
  });
});

describe('A curve on its way', () => {
  test('grows from what was drawn, a new value from the centre, and a value that goes is gone', () => {
    const [half] = grown([curve(4, null, 1)], [curve(2, 3, null)], 0.5, 0);
    expect(half?.values).toEqual([3, 1.5, null]);
    expect(grown([curve(4, null, 1)], [curve(2, 3, null)], 1, 0)[0]?.values).toEqual([2, 3, null]);
  });

  test('turns into curves of the same names alone', () => {
    expect(sameCurves([curve(1)], [curve(2)])).toBe(true);
    expect(sameCurves([curve(1)], [{ name: 'Prototype', values: [1] }])).toBe(false);
    expect(sameCurves([curve(1)], [curve(1, 2)])).toBe(false);
    expect(sameCurves([curve(1)], [])).toBe(false);
  });
});

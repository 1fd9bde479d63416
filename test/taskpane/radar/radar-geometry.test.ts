import fc from 'fast-check';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textWidth } from '../../../src/format/text-width';
import {
  gridLine,
  LABEL_SIZE,
  LINE_HEIGHT,
  pointOf,
  radarFrame,
  runsOf,
  type RadarFrame,
} from '../../../src/taskpane/radar/radar-geometry';

/** How far the labels go beyond the frame, in its own units; 0 or less where all are inside. */
function overrun({ width, height, axes }: RadarFrame): number {
  const reaches = axes.flatMap(({ lines, label, anchor }) =>
    lines.flatMap((line, row) => {
      const length = textWidth(line, LABEL_SIZE);
      const left = label.x - (anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2);
      const middle = label.y + row * LINE_HEIGHT;
      const half = LINE_HEIGHT / 2;
      return [-left, left + length - width, half - middle, middle + half - height];
    }),
  );
  return Math.max(...reaches);
}

const label = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,24}( [A-Za-zÀ-ÿ]{1,24}){0,4}$/);

describe('the geometry of the radar', () => {
  test('keeps every label of the standard questionnaires inside the frame, at a readable radius', () => {
    for (const language of ['fr', 'en'] as const) {
      const labels = standardQuestionnaire(language).themes.map(({ axisLabel }) => axisLabel);
      const frame = radarFrame(
        labels,
        labels.map(() => '2,5 · 3,0'),
      );
      expect(overrun(frame)).toBeLessThanOrEqual(0);
      expect(frame.radius).toBeGreaterThan(60);
    }
  });

  test('keeps any labels inside the frame, however long their words', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 3, maxLength: 14 }), (labels) => {
        expect(
          overrun(
            radarFrame(
              labels,
              labels.map(() => '4,0'),
            ),
          ),
        ).toBeLessThanOrEqual(0.001);
      }),
    );
  });

  test('loses no letter of a label that it breaks', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 3, maxLength: 12 }), (labels) => {
        const shown = radarFrame(labels, []).axes.map(({ lines }) => lines.join('').replace(/ /g, ''));
        expect(shown).toEqual(labels.map((text) => text.replace(/ /g, '')));
      }),
    );
  });

  test('puts the least at the centre, the most at the rim, and what is off the scale no farther', () => {
    const frame = radarFrame(['a', 'b', 'c', 'd'], []);
    expect(pointOf(frame, 1, 0, 0, 4)).toEqual(frame.center);
    expect(pointOf(frame, 1, 4, 0, 4)).toEqual(frame.axes[1]?.end);
    expect(pointOf(frame, 1, 9, 0, 4)).toEqual(frame.axes[1]?.end);
    expect(gridLine(frame, 4, 0, 4)).toEqual(frame.axes.map(({ end }) => end));
  });

  test('draws one closed line without gaps, and one line between two gaps', () => {
    expect(runsOf([1, 2, 3])).toEqual({ closed: true, runs: [[0, 1, 2]] });
    expect(runsOf([1, null, 3, 4])).toEqual({ closed: false, runs: [[2, 3, 0]] });
    expect(runsOf([null, 2, null, 4])).toEqual({ closed: false, runs: [[3], [1]].reverse() });
    expect(runsOf([null, null])).toEqual({ closed: false, runs: [] });
  });
});

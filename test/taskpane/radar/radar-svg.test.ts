import fc from 'fast-check';
import { radarSvg } from '../../../src/taskpane/radar/radar-svg';
import { anyText } from '../../builders/any-fiche';

const image = (title: string, names: readonly string[]) =>
  radarSvg({
    title,
    labels: ['Un', 'Deux', 'Trois & <quatre>'],
    valueLines: ['1,0', '2,0', '–'],
    series: names.map((name) => ({ name, values: [1, 2, null] })),
    scale: { min: 0, max: 4 },
    summary: title,
    language: 'fr',
  });

describe('The radar as an SVG file', () => {
  test('is well-formed whatever people typed, control characters left out', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant('a\u0000b\u001f<&>"\ud800')), (title) => {
        const parsed = new DOMParser().parseFromString(image(title, [title, 'B']), 'image/svg+xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('grows with a title and names that are long, and has a legend for two curves alone', () => {
    const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
    const long = 'Un très long intitulé de projet '.repeat(6).trim();
    expect(heightOf(image(long, ['A']))).toBeGreaterThan(heightOf(image('Court', ['A'])));
    expect(heightOf(image('Court', [long, 'B']))).toBeGreaterThan(heightOf(image('Court', ['A', 'B'])));
    expect(image('Court', ['Seule'])).not.toContain('Seule');
  });
});

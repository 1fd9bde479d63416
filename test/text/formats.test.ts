import fc from 'fast-check';
import { formatsFor } from '../../src/text/formats';

const fr = formatsFor('fr');
const en = formatsFor('en');

describe('numbers as a language writes them', () => {
  test('French', () => {
    expect(fr.number(12500.5)).toBe('12\u202f500,5');
    expect(fr.score(2.25)).toBe('2,3');
    expect(fr.percent(0.5)).toBe('50\u00a0%');
    expect(fr.date('2026-03-05')).toBe('05/03/2026');
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect([0, 1, 1.5, 2].map(fr.one)).toEqual([true, true, true, false]);
  });

  test('English', () => {
    expect(en.number(12500.5)).toBe('12,500.5');
    expect(en.score(2.25)).toBe('2.3');
    expect(en.percent(0.5)).toBe('50%');
    expect(en.date('2026-03-05')).toBe('05/03/2026');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect([0, 1, 1.5, 2].map(en.one)).toEqual([false, true, false, false]);
  });

  test('a score shows one decimal, rounded half up, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (hundredths) => {
        const tenths = Math.floor((hundredths + 5) / 10);
        expect(fr.score(hundredths / 100)).toBe(`${Math.floor(tenths / 10)},${tenths % 10}`);
      }),
    );
  });

  test('an amount has two decimals, as on the sheet, or none where it is whole', () => {
    expect(fr.amount(412500.5)).toBe('412\u202f500,50');
    expect(en.amount(412500.5)).toBe('412,500.50');
    expect(fr.amount(412500)).toBe('412\u202f500');
    expect(fr.amount(0.999)).toBe('1');
    expect(fr.amount('environ 3 000')).toBe('environ 3 000');
  });

  test('nothing is shown of an amount that was not given', () => {
    expect(fr.amount(null)).toBe('');
  });
});

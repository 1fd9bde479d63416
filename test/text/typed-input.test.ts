import fc from 'fast-check';
import { isIsoDate } from '../../src/domain/iso-date';
import { formatsFor } from '../../src/text/formats';
import { parseAmount, parseDate } from '../../src/text/typed-input';
import { anyText } from '../builders/any-fiche';

const LANGUAGES = ['fr', 'en'] as const;
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyAmount = fc.integer({ min: -1_000_000_000, max: 100_000_000_000 }).map((cents) => cents / 100);

describe.each(LANGUAGES)('what is shown in %s', (language) => {
  const formats = formatsFor(language);

  test('is understood when it is typed: dates', () => {
    fc.assert(fc.property(anyDay, (day) => expect(parseDate(formats.date(day))).toBe(day)));
  });

  test('is understood when it is typed: amounts', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        // A zero has no sign worth keeping.
        expect(parseAmount(formats.amount(amount), language)).toBeCloseTo(amount, 2);
      }),
    );
  });

  test('stays what was typed where it was not understood', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const date = parseDate(text);
        expect(isIsoDate(date) || text.trim() === '' || date === text).toBe(true);
        const amount = parseAmount(text, language);
        expect(typeof amount === 'number' || text.trim() === '' || amount === text).toBe(true);
        expect([formats.date(text), formats.amount(text)]).toEqual([isIsoDate(text) ? formats.date(text) : text, text]);
      }),
    );
  });
});

describe('a date as people type it', () => {
  test.each([
    ['5/3/2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['05-03-2026', '2026-03-05'],
    [' 5 3 2026 ', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['31/02/2026', '31/02/2026'],
    ['3/7/26', '2026-07-03'],
    ['3.7.29', '2029-07-03'],
    ['03/07/30', '1930-07-03'],
    ['31/02/26', '31/02/26'],
    ['3 juillet 2026', '2026-07-03'],
    ['3 juil. 2026', '2026-07-03'],
    ['1er août 26', '2026-08-01'],
    ['1ER AOUT 2026', '2026-08-01'],
    ['3\u202fde\u0301cembre\u00a02026', '2026-12-03'],
    ['3 July 2026', '2026-07-03'],
    ['21st Feb 2026', '2026-02-21'],
    ['3-juil.-26', '2026-07-03'],
    ['3 brumaire 2026', '3 brumaire 2026'],
    ['30 février 2026', '30 février 2026'],
    ['3/7/026', '3/7/026'],
    ['printemps 2027', 'printemps 2027'],
    ['', ''],
    ['  ', ''],
  ])('« %s » is %s', (typed, understood) => {
    expect(parseDate(typed)).toBe(understood);
  });
});

describe('an amount as people type it', () => {
  test.each([
    ['fr', '12500', 12500],
    ['fr', '12 500', 12500],
    ['fr', '12\u202f500,50\u00a0€', 12500.5],
    ['fr', '12 500 euros', 12500],
    ['fr', '12.5', 12.5],
    ['fr', '-40', -40],
    // Twelve and a half, or twelve thousand five hundred? Only the person knows.
    ['fr', '12.500', '12.500'],
    ['fr', '12,500', '12,500'],
    ['en', '12,500', 12500],
    ['en', '£12,500', '£12,500'],
    ['en', '1,234,567.8 EUR', 1234567.8],
    ['en', '12,5', '12,5'],
    ['fr', 'environ 12 000', 'environ 12 000'],
    ['fr', '€', '€'],
    ['fr', '  ', null],
    ['fr', '9'.repeat(400), '9'.repeat(400)],
  ] as const)('in %s, « %s » is %s', (language, typed, understood) => {
    expect(parseAmount(typed, language)).toBe(understood);
  });
});

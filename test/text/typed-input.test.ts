import fc from 'fast-check';
import { isIsoDate } from '../../src/domain/iso-date';
import { formatsFor } from '../../src/text/formats';
import { lacksDay } from '../../src/format/written-date';
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

  test('is the same in thousands and in millions of euros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        const written = formats.amount(hundredths / 100);
        expect(parseAmount(`${written} k€`, language)).toBe(hundredths * 10);
        expect(parseAmount(`${written}\u00a0M€`, language)).toBe(hundredths * 10_000);
      }),
    );
  });

  test('is no day where only its month is told, in words or in figures', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = formats.date(day).replace(/^\d+[/ ]/, '');
        const words = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
        for (const text of [month, words.format(new Date(day))]) {
          expect([parseDate(text), lacksDay(text)]).toEqual([text, true]);
        }
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

describe('a month without a day', () => {
  test.each(['janv. 2027', 'Février 2027', '07/2026', '7-2026', 'June 2026'])(
    'is told from other texts: « %s »',
    (text) => {
      expect(lacksDay(text)).toBe(true);
    },
  );

  test.each(['printemps 2027', '2027', '13/2026', '3 juillet 2026', 'bientôt', ''])('is not « %s »', (text) => {
    expect(lacksDay(text)).toBe(false);
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
    ['en', '0,125 M€', '0,125 M€'],
    ['en', '1,250 M€', 1_250_000_000],
    ['en', '0,125', '0,125'],
    ['en', '-12,500', -12500],
    ['en', '1,250,000 k€', 1_250_000_000],
    ['en', '1,250.5 k€', 1_250_500],
    ['fr', '1,250 M€', '1,250 M€'],
    ['fr', '1,2 M€', 1_200_000],
    ['fr', '120 k€', 120_000],
    ['fr', '120K€', 120_000],
    ['fr', '1,15 million d’euros', 1_150_000],
    ['fr', "3 millions d'euros", 3_000_000],
    ['en', '1.2 M€', 1_200_000],
    ['en', '1,250 k€', 1_250_000],
    ['en', '2 million euros', 2_000_000],
    // Thousands or a million and a quarter? Tax or none? A unit of what? None is guessed, and no word is lost.
    ['fr', '1,250 M€', '1,250 M€'],
    ['fr', '120 k€ TTC', '120 k€ TTC'],
    ['fr', '1,2 M', '1,2 M'],
    ['fr', '5 m€', '5 m€'],
    ['fr', 'k€', 'k€'],
    ['fr', `1${' '.repeat(32_000)}x`, `1${' '.repeat(32_000)}x`],
    ['fr', 'environ 12 000', 'environ 12 000'],
    ['fr', '€', '€'],
    ['fr', '  ', null],
    ['fr', '9'.repeat(400), '9'.repeat(400)],
  ] as const)('in %s, « %s » is %s', (language, typed, understood) => {
    expect(parseAmount(typed, language)).toBe(understood);
  });
});

import { longDate } from '../../src/format/long-date';

describe('A date as it is said', () => {
  it.each([
    ['fr', '2026-12-01', '1er décembre 2026'],
    ['fr', '2026-12-02', '2 décembre 2026'],
    ['fr', '2026-12-11', '11 décembre 2026'],
    ['en', '2026-12-01', '1 December 2026'],
    ['fr', '1 décembre', '1 décembre'],
  ] as const)('is, in %s, for « %s », « %s »', (language, date, said) => {
    expect(longDate(date, language)).toBe(said);
  });
});

import { localDay } from '../../src/application/local-day';

describe('The day of a clock', () => {
  it('is the one on the wall, not that of Greenwich', () => {
    expect(localDay(new Date(2026, 10, 24, 0, 5))).toBe('2026-11-24');
    expect(localDay(new Date(2026, 0, 1, 23, 55))).toBe('2026-01-01');
  });
});

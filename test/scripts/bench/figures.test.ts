import { percentile, ratioOf } from '../../../scripts/bench/figure';
import { jsonLine, table } from '../../../scripts/bench/print';

describe('A figure of the bench', () => {
  it('stands to its limit, or to its peer, by a ratio', () => {
    expect(ratioOf({ name: 'typing', value: 20, unit: 'ms', limit: 16 })).toBe(1.25);
    expect(ratioOf({ name: 'loaded', value: 30, unit: 'bytes', peer: 40 })).toBe(0.75);
    expect(ratioOf({ name: 'alone', value: 30, unit: 'bytes' })).toBeNull();
  });

  it('stands the better the lower its ratio, a rate included', () => {
    expect(ratioOf({ name: 'scored', value: 40, unit: 'fiches/s', limit: 20 })).toBe(0.5);
    expect(ratioOf({ name: 'opened', value: 0, unit: 'files', limit: 1 })).toBe(0);
  });

  it('is one JSON object on one line', () => {
    const line = jsonLine({ name: 'typing', value: 20, unit: 'ms', limit: 16 });
    expect(JSON.parse(line)).toEqual({ name: 'typing', value: 20, unit: 'ms', limit: 16, ratio: 1.25 });
    expect(line).not.toContain('\n');
  });

  it('is a row of a table whose columns stand under one another', () => {
    const lines = table([
      { name: 'a', value: 1200, unit: 'bytes', peer: 300 },
      { name: 'longer', value: 1, unit: 'ms' },
    ]).split('\n');
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines[2]).toContain('1,200');
  });
});

describe('A percentile', () => {
  it('is the value that a share of the values do not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([50, 95, 100]);
    expect(percentile([7], 0.5)).toBe(7);
  });

  it('of nothing is no figure', () => {
    expect(() => percentile([], 0.5)).toThrow('Nothing was measured.');
  });
});

import { hints } from '../../src/excel/hints';

const told = jest.fn();
let hint: ReturnType<typeof hints>;

beforeEach(() => {
  jest.useFakeTimers();
  told.mockClear();
  hint = hints(told);
});
afterEach(() => {
  hint.end();
  jest.useRealTimers();
});

/** Lets time pass, and says how often someone was told meanwhile. */
const toldWithin = (milliseconds: number): number => {
  told.mockClear();
  jest.advanceTimersByTime(milliseconds);
  return told.mock.calls.length;
};

describe('Hints that the workbook changed', () => {
  it('come at once after a change that nothing came before', () => {
    hint.changed();
    expect(toldWithin(20)).toBe(1);
    expect(toldWithin(10_000)).toBe(0);
  });

  it('are one for all that one gesture changes', () => {
    hint.changed();
    jest.advanceTimersByTime(5);
    for (let change = 0; change < 30; change += 1) hint.changed();
    expect(toldWithin(10_000)).toBe(1);
  });

  it('come once more when a run of changes that goes on is over, and not within it', () => {
    hint.changed();
    expect(toldWithin(100)).toBe(1);
    for (let change = 0; change < 30; change += 1) {
      hint.changed();
      expect(toldWithin(100)).toBe(0);
    }
    expect(toldWithin(10_000)).toBe(1);
    hint.changed();
    expect(toldWithin(20)).toBe(1);
  });

  it('end when asked to, those that wait included', () => {
    hint.changed();
    hint.end();
    expect(toldWithin(10_000)).toBe(0);
    hint.changed();
    jest.advanceTimersByTime(100);
    hint.changed();
    hint.end();
    expect(toldWithin(10_000)).toBe(0);
  });
});

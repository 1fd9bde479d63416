import { checkProgress } from '../../../scripts/bench/progress-told';

describe('The progress that a reading tells', () => {
  it('is each count, once and in order', () => {
    expect(() => checkProgress([1, 2, 3], 3)).not.toThrow();
    expect(() => checkProgress([], 0)).not.toThrow();
  });

  it.each([
    ['nothing', [], 'After 0 of 3 files, progress told nothing more.'],
    ['one too few', [1, 2], 'After 2 of 3 files, progress told nothing more.'],
    ['one left out', [1, 3], 'After 1 of 3 files, progress told 3.'],
    ['one twice', [1, 1, 2, 3], 'After 1 of 3 files, progress told 1, 2, 3.'],
    ['one too many', [1, 2, 3, 4], 'After 3 of 3 files, progress told 4.'],
  ])('ends the bench where it is %s', (_, told, message) => {
    expect(() => checkProgress(told, 3)).toThrow(message);
  });
});

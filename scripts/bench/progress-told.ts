/** Holds what was told of a reading to be each count from 1 to all, once and in order: anything else is no figure, but a fault. */
export const checkProgress = (told: readonly number[], count: number): void => {
  const wrong = told.findIndex((done, at) => done !== at + 1 || done > count);
  const right = wrong < 0 ? told.length : wrong;
  if (right === count && told.length === count) return;
  const next = told.slice(right).slice(0, 3).join(', ') || 'nothing more';
  throw new Error(`After ${right} of ${count} files, progress told ${next}.`);
};

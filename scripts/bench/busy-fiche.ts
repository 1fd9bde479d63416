import { exampleFiche } from '../../src/application/example/example-fiche';
import type { Fiche } from '../../src/domain/fiche';

/** More than a project has: rows of the inventory and of the calendar. */
export const ROWS = 40;

const filled = <T>(items: readonly T[], nth: (item: T, number: number) => T): readonly T[] =>
  Array.from({ length: ROWS }, (_, index) => items[index % items.length])
    .filter((item) => item !== undefined)
    .map((item, index) => nth(item, index + 1));

/** The example with 40 data sets and 40 steps in its calendar. */
export const busyFiche = (): Fiche => {
  const fiche = exampleFiche('fr');
  return {
    ...fiche,
    calendar: filled(fiche.calendar, (step, number) => ({ ...step, step: `${number}. ${step.step}` })),
    datasets: filled(fiche.datasets, (dataset, number) => ({
      ...dataset,
      description: `${number}. ${dataset.description}`,
    })),
  };
};

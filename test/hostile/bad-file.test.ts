import fc from 'fast-check';

import { exampleFiche } from '../../src/application/example/example-fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { savedFiche } from '../builders/saved-fiche';
import { badFile } from './bad-file';
import type { Chance } from './chance';
import { takeIn } from './take-in';

/** No small file may cost more, on a machine that does other things too. */
const LONGEST = 10_000;

/** Chances out of numbers that fast-check makes, so that a failure is told with its seed. */
function chanceOf(numbers: Iterator<number>): Chance {
  const next = () => Number(numbers.next().value);
  return {
    below: (count) => Math.floor(next() * count),
    chance: (share) => next() < share,
    pick: (of) => of[Math.floor(next() * of.length)],
  };
}

describe('A damaged or hostile file', () => {
  it('is read or refused in a sentence, in good time, whatever was done to it', async () => {
    const sound = {
      workbook: await savedFiche('fr', { kind: 'example' }),
      json: ficheToJson(exampleFiche('fr'), standardQuestionnaire('fr')),
    };
    const outcomes = new Map<string, number>();
    const share = fc.noBias(fc.nat(0x7fffffff)).map((n) => n / 0x80000000);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(share), async (numbers) => {
        const file = badFile(sound, chanceOf(numbers));
        const { outcome, milliseconds } = await takeIn(file);
        expect(milliseconds).toBeLessThan(LONGEST);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }),
      { numRuns: 120, seed: 20_261_128, endOnFailure: true },
    );
    // Neither all refused nor all read: the files are bad in ways that matter. Half of what four seeds gave at the least.
    expect(outcomes.get('read')).toBeGreaterThanOrEqual(7);
    expect(outcomes.get('damagedFile')).toBeGreaterThanOrEqual(29);
    expect(outcomes.get('fileTooLarge')).toBeGreaterThanOrEqual(2);
  });
});

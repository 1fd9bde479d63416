import { busyFiche } from '../../scripts/bench/busy-fiche';
import { measureIntentions } from '../../scripts/bench/measure-intentions';
import { exampleFiche } from '../../src/application/example/example-fiche';

/** Bytes sent and received with 40 data sets and 40 calendar rows: what they are, and 3 % more. */
const MOST_BYTES: Readonly<Record<string, number>> = {
  open: 148_300,
  'save an answer': 21_800,
  'save a field': 1300,
  'change a row': 9000,
  'add a row': 23_800,
  'insert the radar': 29_800,
  'refresh after a change': 147_900,
};

describe('What an intention takes of Excel', () => {
  it('is as many round trips whatever the size of the fiche, and no more than it may be', async () => {
    const [small, large] = [await measureIntentions(exampleFiche('fr')), await measureIntentions(busyFiche())];
    expect(large.map(({ name, roundTrips }) => ({ name, roundTrips }))).toEqual(
      small.map(({ name, roundTrips }) => ({ name, roundTrips })),
    );
    expect(large.filter(({ roundTrips, limit }) => roundTrips > limit)).toEqual([]);
    expect(large.map(({ name }) => name)).toEqual(Object.keys(MOST_BYTES));
    // What only reads leaves Excel nothing to keep.
    expect(large.filter(({ name, kept }) => /^(open|refresh)/.test(name) && kept > 0)).toEqual([]);
    // Bytes have their budget too; one that got far below it is to be held to less.
    expect(large.filter(({ name, bytes }) => bytes > (MOST_BYTES[name] ?? 0))).toEqual([]);
    expect(large.filter(({ name, bytes }) => bytes < 0.8 * (MOST_BYTES[name] ?? 0))).toEqual([]);
  });
});

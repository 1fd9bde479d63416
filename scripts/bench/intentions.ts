import { busyFiche } from './busy-fiche';
import type { Figure } from './figure';
import { measureIntentions } from './measure-intentions';

/** What each intention sends to Excel and gets from it, in a workbook with the busy fiche, beside the values alone. */
export async function* intentions(): AsyncGenerator<Figure> {
  for (const { name, roundTrips, limit, bytes, leastBytes } of await measureIntentions(busyFiche())) {
    yield { name: `${name}: round trips`, value: roundTrips, unit: 'round trips', limit };
    const peer = leastBytes === null ? {} : { peer: leastBytes };
    yield { name: `${name}: sent and received`, value: bytes, unit: 'bytes', ...peer };
  }
}

import type { EventFault, Fault } from '../../src/emulator/faults/fault';
import type { Faults } from '../../src/emulator/faults/faults';
import { HOST_ERROR_CODES } from '../../src/emulator/rich-api/host-error';
import type { Dice } from './dice';

/** From now on anything may go wrong, now and then; how often is chosen too, never included. */
export function disturb(faults: Faults, dice: Dice): void {
  const [ofRequests, ofEvents] = [dice.pick([0, 0.1, 0.3, 0.6]), dice.pick([0, 0.2, 1])];
  faults.onRequests(({ Actions }) => (dice.chance(ofRequests) ? anyFault(dice, Actions.length) : undefined));
  faults.onEvents(() =>
    dice.chance(ofEvents) ? dice.pick<EventFault>(['missed', 'missed', 'doubled', 'storm']) : undefined,
  );
}

function anyFault(dice: Dice, actions: number): Fault {
  const code = dice.pick(HOST_ERROR_CODES) ?? 'GeneralException';
  return dice.pick<Fault>([
    { kind: 'refused', code },
    { kind: 'halfDone', code, actions: dice.below(actions + 1) },
    { kind: 'halfDone', code, actions: Math.max(0, actions - 1 - dice.below(12)) },
    { kind: 'answerLost', code },
    { kind: 'silent', isDone: dice.chance(0.5) },
    { kind: 'twice' },
    { kind: 'slow', wait: dice.pick([10, 2_000, 60_000]) },
    { kind: 'overtaken', wait: 3_000 },
  ]);
}

import { failureOf } from './failure-of';
import type { Patience } from './no-answer';

/** How long work may take before one asks why, and before one asks again. */
const PATIENCE_MS = 950;
/** After a wait that a busy machine made long, answers that are already there get their turn first. */
const GRACE_MS = 50;

type Listener = (isEditing: boolean) => void;

const listeners = new Set<Listener>();
const held = new Set<Promise<unknown>>();

/** Tells when work begins to wait for a cell that is being edited in Excel, and when none does any more. The value ends it. */
export function watchCellEditing(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Work as it is. While it is not done, Excel is asked every second whether a cell being edited is what holds it up. Where none is
 * and no answer comes, it is given up after a while.
 */
export async function tellingOfCellEditing<T>(work: Promise<T>, patience: Patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;
  const ask = async () => {
    await new Promise((resolve) => (timer = setTimeout(resolve, GRACE_MS)));
    const isHeld = !isDone && (await isCellEdited());
    if (isDone) return;
    tell(work, isHeld);
    if (isHeld) patience.renew();
    timer = setTimeout(() => void ask(), PATIENCE_MS);
  };
  patience.renew();
  timer = setTimeout(() => void ask(), PATIENCE_MS);
  try {
    return await Promise.race([work, patience.end]);
  } finally {
    isDone = true;
    patience.stop();
    clearTimeout(timer);
    tell(work, false);
  }
}

function tell(work: Promise<unknown>, isHeld: boolean): void {
  const before = held.size > 0;
  if (isHeld) held.add(work);
  else held.delete(work);
  if (held.size > 0 !== before) for (const listener of listeners) listener(held.size > 0);
}

/** Asks for something small that may not wait: refused, it says that a cell is being edited. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.worksheets.getFirst().load({ id: true });
      await context.sync();
    });
    return false;
  } catch (error) {
    // Any other refusal is the waiting work's own to tell.
    return failureOf(error, 'isCellEdited').code === 'cellEditing';
  }
}

import type { FicheApp } from '../../application/fiche-app';
import type { Result } from '../../application/result';
import { bearsOnOnePlace, nextFree } from './overtaking';
import type { PaneEvent } from './pane-event';
import type { PaneState } from './pane-state';
import { sendChange } from './send-change';

/** What saving needs of the pane. */
export interface SavingPane {
  readonly app: FicheApp;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

/**
 * Sends pending edits, oldest first. One that is refused stays, and those that touch what it touches; the others are saved
 * before it. False where any is left.
 */
export async function savePending(pane: SavingPane): Promise<boolean> {
  let reread = false;
  // How many of the oldest edits were refused this time.
  let blocked = 0;
  for (;;) {
    const { pending, saved } = pane.getState();
    if (!saved || pending.length === 0) return true;
    const index = nextFree(pending, blocked, saved.fiche);
    const change = index === null ? undefined : pending[index];
    if (index === null || !change) return false;
    pane.dispatch({ type: 'sending', index });
    const sent = await caught(() => sendChange(pane.app, saved, change));
    if (sent.ok) {
      reread = false;
      pane.dispatch({ type: 'sent', open: sent.value, overtook: blocked > 0 });
    } else if (sent.failure.code === 'changedMeanwhile' && !reread) {
      // The rows moved under the edit: read again, it finds its row by what it held.
      reread = true;
      blocked = 0;
      if (!(await readAgain(pane))) return false;
    } else {
      // The first reason is the one that is said; another is said once the first is dealt with.
      if (blocked === 0) pane.dispatch({ type: 'failed', attempt: 'save', failure: sent.failure });
      else pane.dispatch({ type: 'passedOver', to: blocked, failure: sent.failure });
      if (!bearsOnOnePlace(sent.failure.code)) return false;
      blocked += 1;
    }
  }
}

async function readAgain(pane: SavingPane): Promise<boolean> {
  const opened = await caught(() => pane.app.open());
  if (opened.ok) pane.dispatch({ type: 'opened', opened: opened.value });
  else pane.dispatch({ type: 'failed', attempt: 'save', failure: opened.failure });
  return opened.ok && opened.value.kind === 'fiche';
}

async function caught<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch (cause) {
    return { ok: false, failure: { code: 'unexpected', useCase: 'save', cause } };
  }
}

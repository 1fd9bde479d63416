import type { FicheApp } from '../../application/fiche-app';
import type { Result } from '../../application/result';
import type { PaneEvent } from './pane-event';
import type { PaneState } from './pane-state';
import { sendChange } from './send-change';

/** What saving needs of the pane. */
export interface SavingPane {
  readonly app: FicheApp;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Sends pending edits, oldest first; false where one failed: it and those after it stay. */
export async function savePending(pane: SavingPane): Promise<boolean> {
  let reread = false;
  for (;;) {
    const { pending, saved } = pane.getState();
    const change = pending[0];
    if (!change || !saved) return true;
    pane.dispatch({ type: 'sending' });
    const sent = await caught(() => sendChange(pane.app, saved, change));
    if (sent.ok) {
      reread = false;
      pane.dispatch({ type: 'sent', open: sent.value });
    } else if (sent.failure.code === 'changedMeanwhile' && !reread) {
      // The rows moved under the edit: read again, it finds its row by what it held.
      reread = true;
      if (!(await readAgain(pane))) return false;
    } else {
      pane.dispatch({ type: 'failed', attempt: 'save', failure: sent.failure });
      return false;
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

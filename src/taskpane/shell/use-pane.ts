import { useSyncExternalStore } from 'react';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';

/** The pane's state, followed. */
export function usePane(controller: PaneController): PaneState {
  return useSyncExternalStore(controller.subscribe, controller.getState);
}

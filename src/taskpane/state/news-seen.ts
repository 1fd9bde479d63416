import type { PaneState } from './pane-state';

/** What came out well is said until something else is done; what is under way goes on. */
export function newsSeen({ radar, summary }: PaneState): Pick<PaneState, 'radar' | 'summary'> {
  return {
    radar: radar === 'inserting' ? radar : 'idle',
    summary: summary.status === 'written' ? { ...summary, status: 'idle' } : summary,
  };
}

import { sectionOfField } from '../fiche/section-state';
import type { Change } from './change';
import type { PaneState } from './pane-state';
import { screenOf, type Place } from './place';

/** What the pane must have open for a place to be in sight: its screen, and there its section or its theme. */
export function showing(place: Place, state: PaneState): Pick<PaneState, 'screen' | 'section' | 'themeIndex'> {
  const { section, themeIndex } = state;
  const screen = screenOf(place);
  if (place.kind === 'field') return { screen, section: sectionOfField(place.field), themeIndex };
  if (place.kind === 'list' && place.list !== 'datasets') return { screen, section: place.list, themeIndex };
  if (place.kind === 'step') return { screen, section: 'calendar', themeIndex };
  if (place.kind !== 'question') return { screen, section, themeIndex };
  const themes = state.shown?.questionnaire.themes ?? [];
  const found = themes.findIndex(({ questions }) => questions.some(({ id }) => id === place.questionId));
  return { screen, section, themeIndex: found < 0 ? themeIndex : found };
}

/** What the pane must have open for an edit to be in sight. */
export function showingChange(change: Change, state: PaneState): Pick<PaneState, 'screen' | 'section' | 'themeIndex'> {
  const { section, themeIndex } = state;
  switch (change.kind) {
    case 'projectField':
      return showing({ kind: 'field', field: change.field }, state);
    case 'answer':
      return showing({ kind: 'question', questionId: change.questionId }, state);
    default:
      switch (change.list) {
        case 'actions':
        case 'snapshots':
          return { screen: 'report', section, themeIndex };
        case 'legalStakes':
          return { screen: 'data', section, themeIndex };
        default:
          return showing({ kind: 'list', list: change.list }, state);
      }
  }
}

import { sectionOfField } from '../fiche/section-state';
import type { PaneState } from './pane-state';
import { screenOf, type Place } from './place';

/** What the pane must have open for a place to be in sight: its screen, and there its section or its theme. */
export function showing(place: Place, state: PaneState): Pick<PaneState, 'screen' | 'section' | 'themeIndex'> {
  const { section, themeIndex } = state;
  const screen = screenOf(place);
  if (place.kind === 'field') return { screen, section: sectionOfField(place.field), themeIndex };
  if (place.kind === 'list' && place.list !== 'datasets') return { screen, section: place.list, themeIndex };
  if (place.kind !== 'question') return { screen, section, themeIndex };
  const themes = state.shown?.questionnaire.themes ?? [];
  const found = themes.findIndex(({ questions }) => questions.some(({ id }) => id === place.questionId));
  return { screen, section, themeIndex: found < 0 ? themeIndex : found };
}

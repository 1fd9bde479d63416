import type { OpenFiche } from '../../application/fiche-app';
import type { Screen } from '../state/pane-state';
import { screenOf } from '../state/place';
import { missingBySection, missingInThemes, type Missing } from './missing';
import { openReason } from './open-reason';

/** How far a fiche is. Nothing is missing exactly where both counts are full. */
export interface Progress {
  /** Sections of Fiche, then the inventory and the checklist. */
  readonly sections: { readonly filled: number; readonly total: number };
  /** Required questions; « sans objet » with its reason is settled, « je ne sais pas » is not. */
  readonly questions: { readonly settled: number; readonly total: number };
  /** In the order of the screens. */
  readonly missing: readonly { readonly screen: Screen; readonly items: readonly Missing[] }[];
}

export function progressOf(open: OpenFiche): Progress {
  const sections = missingBySection(open);
  const required = open.questionnaire.themes.flatMap(({ questions }) => questions).filter(({ optional }) => !optional);
  const settled = required.filter(({ id }) => openReason(open.questionnaire, open.fiche.answers[id]) === null);
  const all = [...sections.flat(), ...missingInThemes(open)];
  const screens = (['fiche', 'data', 'assess'] as const).map((screen) => ({
    screen,
    items: all.filter(({ place }) => screenOf(place) === screen),
  }));
  return {
    sections: { filled: sections.filter(({ length }) => length === 0).length, total: sections.length },
    questions: { settled: settled.length, total: required.length },
    missing: screens.filter(({ items }) => items.length > 0),
  };
}

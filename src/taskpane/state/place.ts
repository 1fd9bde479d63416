import type { CalendarStep, Dataset, Project } from '../../domain/fiche';
import type { Screen } from './pane-state';

/** Somewhere in the pane that a person may be sent to. Indexes count items of the fiche's lists. */
export type Place =
  | { readonly kind: 'field'; readonly field: keyof Project }
  /** The button that adds to a list. */
  | { readonly kind: 'list'; readonly list: 'calendar' | 'stakeholders' | 'impact' | 'datasets' }
  | StepPlace
  | DatasetPlace
  | { readonly kind: 'legal'; readonly index: number }
  | { readonly kind: 'question'; readonly questionId: string };

/** A field of a row of the calendar. */
export interface StepPlace {
  readonly kind: 'step';
  readonly index: number;
  readonly field: keyof CalendarStep;
}

/** A field of a data set. */
export interface DatasetPlace {
  readonly kind: 'dataset';
  readonly index: number;
  readonly field: keyof Dataset;
}

/** What the element of a place carries as `data-place`, for the focus to find it. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'field':
      return `field ${place.field}`;
    case 'list':
      return `list ${place.list}`;
    case 'step':
      return `step ${place.field}`;
    case 'dataset':
      return `dataset ${place.field}`;
    case 'legal':
      return `legal ${place.index}`;
    case 'question':
      return `question ${place.questionId}`;
  }
}

export function screenOf(place: Place): Screen {
  switch (place.kind) {
    case 'field':
    case 'step':
      return 'fiche';
    case 'list':
      return place.list === 'datasets' ? 'data' : 'fiche';
    case 'question':
      return 'assess';
    default:
      return 'data';
  }
}

import { useEffect } from 'react';
import type { PaneController } from '../state/pane-controller';
import { placeKey, type Place } from '../state/place';

/** What has the focus in a place, by preference: the answer given, the first answer, any control. */
const FOCUSABLE = 'input, textarea, select, button';
const TARGETS = ['input[type="radio"]:checked', 'input[type="radio"]', FOCUSABLE];

/** Moves the focus to the place a person asked for and brings it in sight; given up as soon as they do anything else. */
export function useWantedPlace(wanted: Place | null, controller: PaneController): void {
  useEffect(() => {
    if (!wanted) return;
    const reached = (): void => controller.dispatch({ type: 'placeReached' });
    if (focusOn(wanted)) {
      reached();
      return;
    }
    // A section that is opening draws its content a moment later.
    const observer = new MutationObserver(() => {
      if (focusOn(wanted)) reached();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('keydown', reached);
    document.addEventListener('pointerdown', reached);
    return () => {
      observer.disconnect();
      document.removeEventListener('keydown', reached);
      document.removeEventListener('pointerdown', reached);
    };
  }, [wanted, controller]);
}

/** False where the place is not drawn. */
function focusOn(wanted: Place): boolean {
  const key = placeKey(wanted);
  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const place = places.find(({ dataset }) => dataset['place'] === key);
  if (!place) return false;
  const control = place.matches(FOCUSABLE);
  const target = control ? place : TARGETS.map((selector) => place.querySelector(selector)).find(Boolean);
  // A question comes whole in sight, its text and not only its first answer.
  place.scrollIntoView({ block: control ? 'center' : 'start' });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  return true;
}

import type { OpenFiche } from '../../application/fiche-app';
import type { Formats } from '../../text/formats';
import type { AllTexts, Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';

/** What each of the four screens is a function of. */
export interface ScreenProps {
  readonly state: PaneState;
  /** The fiche as it is shown: saved, with the pending edits applied. */
  readonly shown: OpenFiche;
  readonly controller: PaneController;
  readonly texts: Texts;
  readonly formats: Formats;
}

/** The same for a screen that is fetched later, together with its words. */
export interface LaterScreenProps extends ScreenProps {
  readonly texts: AllTexts;
}

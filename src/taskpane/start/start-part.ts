import { keptPart } from '../shell/use-part';
import type { StartScreenProps } from './StartScreen';

/** The screen of a workbook without a fiche: whoever opens one that has a fiche never sees it. */
export const loadStart = keptPart<StartScreenProps>(
  async () => (await import(/* webpackChunkName: "start" */ './StartScreen')).StartScreen,
);

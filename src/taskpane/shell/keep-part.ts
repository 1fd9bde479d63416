import type { KeepFicheProps } from './KeepFiche';
import { laterPart } from './later-part';
import type { Texts } from '../../text/texts';

/** What offers the fiche as a file after a crash: at hand as soon as the pane has nothing else to do. */
export const loadKeepFiche = laterPart<Omit<KeepFicheProps, 'texts'> & { readonly texts: Texts }>(
  async () => (await import(/* webpackChunkName: "keep" */ './KeepFiche')).KeepFiche,
);

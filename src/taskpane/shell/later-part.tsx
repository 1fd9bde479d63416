import type { ComponentType, ReactElement } from 'react';
import { allTexts, fetchLaterTexts } from '../../text/fetch-speech';
import type { AllTexts, Texts } from '../../text/texts';
import { keptPart, type LoadPart } from './use-part';

/** A part of the pane that is fetched together with its words. */
export function laterPart<P extends { readonly texts: Texts }>(
  fetchPart: () => Promise<ComponentType<P & { readonly texts: AllTexts }>>,
): LoadPart<P> {
  return keptPart(async () => {
    const [Part] = await Promise.all([fetchPart(), fetchLaterTexts()]);
    return function Spoken(props: P): ReactElement {
      return <Part {...props} texts={allTexts(props.texts)} />;
    };
  });
}

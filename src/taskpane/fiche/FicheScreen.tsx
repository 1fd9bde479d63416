import type { ReactElement } from 'react';
import type { ScreenProps } from '../shell/screen-props';

export function FicheScreen({ texts }: ScreenProps): ReactElement {
  return <h2>{texts.fiche.title}</h2>;
}

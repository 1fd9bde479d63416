import type { ReactElement } from 'react';
import type { ScreenProps } from '../shell/screen-props';

export function DataScreen({ texts }: ScreenProps): ReactElement {
  return <h2>{texts.data.title}</h2>;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    // One may have a hint under it and the other not.
    alignItems: 'start',
    '> *': { minWidth: '0' },
    // An input's own minimum width is more than half of a narrow pane.
    '& .fui-Input': { minWidth: '0' },
  },
});

/** Two short fields side by side. */
export function FieldPair({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().pair}>{children}</div>;
}

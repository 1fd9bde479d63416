import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import { TickIcon } from '../theme/icons';
import type { SectionState } from './section-state';

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  complete: { color: tokens.colorBrandForeground1 },
});

export interface SectionStateTextProps {
  readonly state: SectionState;
  readonly texts: Texts;
  readonly formats: Formats;
}

/** How far a section is filled, in two words. */
export function SectionStateText({ state, texts, formats }: SectionStateTextProps): ReactElement {
  const styles = useStyles();
  const complete = state.kind === 'complete';
  return (
    <span className={mergeClasses(styles.state, complete && styles.complete)}>
      {complete && <TickIcon />}
      {wordsFor(state, texts, formats)}
    </span>
  );
}

function wordsFor(state: SectionState, { fiche: { state: words } }: Texts, formats: Formats): string {
  switch (state.kind) {
    case 'filled':
      return words.filled(formats.number(state.filled), formats.number(state.total));
    case 'items': {
      const items = words.items(formats.number(state.count), formats.one(state.count));
      return state.unclear === 0 ? items : words.unclear(items, formats.number(state.unclear));
    }
    default:
      return words[state.kind];
  }
}

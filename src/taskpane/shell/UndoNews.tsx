import type { ReactElement } from 'react';
import type { OpenFiche } from '../../application/fiche-app';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import type { UndoStep } from '../state/undo';
import { useHiddenStyles } from '../theme/use-hidden-styles';
import { undoWords } from './undo-words';

export interface UndoNewsProps {
  readonly undone: UndoStep | null;
  /** How many steps are left: two steps of one place are two pieces of news. */
  readonly left: number;
  readonly shown: OpenFiche;
  readonly texts: Texts;
  readonly formats: Formats;
}

/** Reads out what was just taken back, wherever in the pane that is. */
export function UndoNews({ undone, left, shown, texts, formats }: UndoNewsProps): ReactElement {
  const hidden = useHiddenStyles();
  return (
    <span role="status" className={hidden.heardOnly}>
      {undone && <span key={left}>{texts.shell.undone(undoWords(undone, shown, { texts, formats }).where)}</span>}
    </span>
  );
}

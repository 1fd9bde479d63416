import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { PaneController } from '../state/pane-controller';
import { UndoIcon } from '../theme/icons';
import type { UndoWords } from './undo-words';
import { useFocusReturn } from './use-focus-return';

const useStyles = makeStyles({
  button: {
    minWidth: '0',
    minHeight: '28px',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  // Beside what the foot says of saving, a narrow pane has room for the verb alone.
  short: { display: 'none', '@media (max-width: 340px)': { display: 'inline' } },
  long: { '@media (max-width: 340px)': { display: 'none' } },
});

export interface UndoButtonProps {
  readonly words: UndoWords;
  /** The verb alone. */
  readonly short: string;
  readonly controller: PaneController;
}

/** Takes back the last thing done, and says which. */
export function UndoButton({ words, short, controller }: UndoButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <div {...useFocusReturn()}>
      <Button
        appearance="transparent"
        size="small"
        icon={<UndoIcon />}
        className={styles.button}
        aria-label={words.whole}
        title={words.whole}
        onClick={controller.undo}
      >
        <span className={styles.short}>{short}</span>
        <span className={styles.long}>{words.what}</span>
      </Button>
    </div>
  );
}

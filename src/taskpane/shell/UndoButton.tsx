import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
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
});

export interface UndoButtonProps {
  readonly words: UndoWords;
  readonly controller: PaneController;
}

/** Takes back the last thing done, and says which. */
export function UndoButton({ words, controller }: UndoButtonProps): ReactElement {
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
        {words.what}
      </Button>
    </div>
  );
}

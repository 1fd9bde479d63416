import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

export interface RemovedBarProps {
  readonly removed: PaneState['removed'];
  readonly texts: Texts;
  readonly controller: PaneController;
}

/** Says what was taken off a list and offers to put it back. */
export function RemovedBar({ removed, texts, controller }: RemovedBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="status">
      {removed && (
        <MessageBar intent="info" className={styles.bar}>
          <MessageBarBody>{texts.shell.removed(nameOf(removed.item, texts.fiche.list.unnamed))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={controller.undoRemoval}>
              {texts.shell.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** An item's first filled text is what its row shows. */
function nameOf(item: object, unnamed: string): string {
  const values: readonly unknown[] = Object.values(item);
  const name = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name : unnamed;
}

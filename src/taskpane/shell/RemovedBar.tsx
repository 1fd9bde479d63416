import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody } from '../controls/MessageBar';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';
import { itemLabel } from './item-label';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

export interface RemovedBarProps {
  readonly removed: PaneState['removed'];
  readonly texts: Texts;
  readonly formats: Formats;
  readonly controller: PaneController;
}

/** Says what was taken off a list and offers to put it back. */
export function RemovedBar({ removed, texts, formats, controller }: RemovedBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="status">
      {removed && (
        <MessageBar intent="info" className={styles.bar}>
          <MessageBarBody>
            {texts.shell.removed(itemLabel(removed.list, removed.item, { texts, formats }))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={controller.undo}>
              {texts.shell.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

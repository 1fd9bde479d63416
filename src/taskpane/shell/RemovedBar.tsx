import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import { itemName } from '../state/item-name';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

type Removed = NonNullable<PaneState['removed']>;

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
          <MessageBarBody>{texts.shell.removed(nameOf(removed, texts, formats))}</MessageBarBody>
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

/** What its row shows. A dated evaluation may have no title, but it has a date. */
function nameOf({ list, item }: Removed, texts: Texts, formats: Formats): string {
  const named = itemName(list, item);
  if (named !== '') return named;
  const dated = 'date' in item ? formats.date(item.date) : '';
  return dated === '' ? texts.fiche.list.unnamed : dated;
}

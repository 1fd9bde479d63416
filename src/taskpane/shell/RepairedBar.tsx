import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isMissingPart } from '../../domain/problem';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

export interface RepairedBarProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: PaneController;
}

/** Says that what was missing is back, or that some of it is missing still. */
export function RepairedBar({ state, texts, controller }: RepairedBarProps): ReactElement {
  const styles = useStyles();
  const { problems, close } = texts.shell;
  const isWhole = !state.shown?.problems.some(isMissingPart);
  return (
    <div role="status">
      {state.repair === 'done' && (
        <MessageBar intent={isWhole ? 'success' : 'warning'} layout="multiline" className={styles.bar}>
          <MessageBarBody>{isWhole ? problems.repaired : problems.partlyRepaired}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="subtle" onClick={() => controller.dispatch({ type: 'repairClosed' })}>
              {close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

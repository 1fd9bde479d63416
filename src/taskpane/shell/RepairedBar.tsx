import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody } from '../controls/MessageBar';
import { isMissingPart } from '../../domain/problem';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

export interface RepairedBarProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly formats: Formats;
  readonly controller: PaneController;
}

/** Says that what was missing is back, or that some of it is missing still. */
export function RepairedBar({ state, texts, formats, controller }: RepairedBarProps): ReactElement {
  const styles = useStyles();
  const { problems, close } = texts.shell;
  const { recovered } = state;
  const isWhole = !state.shown?.problems.some(isMissingPart);
  const news = [
    isWhole ? problems.repaired : problems.partlyRepaired,
    ...(state.radarRedrawn ? [problems.radarRedrawn] : []),
    ...(recovered
      ? [problems.recovered(formats.number(recovered.count), formats.one(recovered.count), recovered.sheet)]
      : []),
  ];
  return (
    <div role="status">
      {state.repair === 'done' && (
        <MessageBar intent={isWhole ? 'success' : 'warning'} layout="multiline" className={styles.bar}>
          <MessageBarBody>{news.join(' ')}</MessageBarBody>
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

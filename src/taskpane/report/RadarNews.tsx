import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarBody, MessageBarCorner } from '../controls/MessageBar';
import { LineIcon } from '../lists/icons';
import type { LaterScreenProps } from '../shell/screen-props';
import { useFocusReturn } from '../shell/use-focus-return';

const useStyles = makeStyles({
  message: { marginBottom: tokens.spacingVerticalS },
  close: { minWidth: '32px', minHeight: '32px' },
});

/** Says that the radar is in its sheet, until something else is done or the message is closed. */
export function RadarNews(props: LaterScreenProps): ReactElement {
  const { radar } = props.state;
  return <div role="status">{(radar === 'inserted' || radar === 'insertedWithWarnings') && <News {...props} />}</div>;
}

function News({ state, controller, texts }: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const focusReturn = useFocusReturn();
  const { report, shell } = texts;
  const warns = state.radar === 'insertedWithWarnings';
  return (
    <div {...focusReturn}>
      <MessageBar intent={warns ? 'warning' : 'success'} layout="multiline" className={styles.message}>
        <MessageBarBody>{warns ? report.insertedWithWarnings : report.inserted}</MessageBarBody>
        <MessageBarCorner>
          <Button
            appearance="transparent"
            className={styles.close}
            icon={<LineIcon name="close" />}
            aria-label={shell.close}
            onClick={() => controller.dispatch({ type: 'radarNewsClosed' })}
          />
        </MessageBarCorner>
      </MessageBar>
    </div>
  );
}

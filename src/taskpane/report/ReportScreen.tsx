import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ScreenBody } from '../shell/ScreenBody';
import type { ScreenProps } from '../shell/screen-props';
import { ActionPlan } from './actions/ActionPlan';
import { EvaluationHistory } from './evaluations/EvaluationHistory';
import { ExportSection } from './exports/ExportSection';
import { KeyPoints } from './KeyPoints';
import { Readings } from './Readings';
import { ReportRadar } from './ReportRadar';
import { SummaryPage } from './SummaryPage';

const useStyles = makeStyles({
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  foot: { flexGrow: 1, minWidth: 0 },
  insert: { width: '100%', minHeight: '34px' },
  message: { marginBottom: tokens.spacingVerticalS },
});

/** What the answers say, and the radar to put into the sheet. */
export function ReportScreen(props: ScreenProps): ReactElement {
  const styles = useStyles();
  const { state, controller, texts } = props;
  const { report } = texts;
  const inserting = state.radar === 'inserting';
  return (
    <ScreenBody
      foot={
        <div className={styles.foot}>
          <div role="status">
            {state.radar === 'inserted' && (
              <MessageBar intent="success" layout="multiline" className={styles.message}>
                <MessageBarBody>{report.inserted}</MessageBarBody>
              </MessageBar>
            )}
            {state.radar === 'insertedWithWarnings' && (
              <MessageBar intent="warning" layout="multiline" className={styles.message}>
                <MessageBarBody>{report.insertedWithWarnings}</MessageBarBody>
              </MessageBar>
            )}
          </div>
          <Button
            appearance="primary"
            className={styles.insert}
            disabledFocusable={inserting}
            {...(inserting ? { icon: <Spinner size="extra-tiny" /> } : {})}
            onClick={() => void controller.insertRadar()}
          >
            {inserting ? report.inserting : report.insert}
          </Button>
        </div>
      }
    >
      <h2 className={styles.title}>{report.title}</h2>
      <Readings {...props} />
      <ReportRadar {...props} />
      <KeyPoints {...props} />
      <ActionPlan {...props} />
      <SummaryPage {...props} />
      <EvaluationHistory {...props} />
      <ExportSection {...props} />
    </ScreenBody>
  );
}

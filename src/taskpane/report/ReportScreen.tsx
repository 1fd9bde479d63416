import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { Spinner } from '../controls/Spinner';
import { ScreenBody } from '../shell/ScreenBody';
import { WorkbookLanguageNote } from '../shell/WorkbookLanguageNote';
import type { LaterScreenProps } from '../shell/screen-props';
import { ActionPlan } from './actions/ActionPlan';
import { EvaluationHistory } from './evaluations/EvaluationHistory';
import { ExportSection } from './exports/ExportSection';
import { KeyPoints } from './KeyPoints';
import { RadarNews } from './RadarNews';
import { Readings } from './Readings';
import { ReportRadar } from './ReportRadar';
import { SummaryPage } from './SummaryPage';

const useStyles = makeStyles({
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  foot: { flexGrow: 1, minWidth: 0 },
  insert: { width: '100%', minHeight: '34px' },
});

/** What the answers say, and the radar to put into the sheet. */
export function ReportScreen(props: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const { state, controller, texts } = props;
  const { report } = texts;
  const inserting = state.radar === 'inserting';
  return (
    <ScreenBody
      foot={
        <div className={styles.foot}>
          <RadarNews {...props} />
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
      <WorkbookLanguageNote workbook={props.shown.questionnaire.language} language={state.language} texts={texts} />
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

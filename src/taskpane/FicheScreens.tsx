import { makeStyles } from '@fluentui/react-components';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { AssessScreen } from './assess/AssessScreen';
import { DataScreen } from './data/DataScreen';
import { FicheScreen } from './fiche/FicheScreen';
import { ProgressStrip } from './progress/ProgressStrip';
import { ReportScreen } from './report/ReportScreen';
import { ScreenBody } from './shell/ScreenBody';
import type { ScreenProps } from './shell/screen-props';
import { PANEL_ID, ScreenTabs } from './shell/ScreenTabs';
import type { Screen } from './state/pane-state';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** Fiche and Données scroll as a whole; the other two have something of their own at the foot. */
const SCROLLING: Readonly<Partial<Record<Screen, ComponentType<ScreenProps>>>> = {
  fiche: FicheScreen,
  data: DataScreen,
};

export interface FicheScreensProps extends ScreenProps {
  /** What the pane has to say about the workbook. */
  readonly messages: ReactNode;
  /** The card that says what there is to do, while it is shown. */
  readonly introduction: ReactNode;
}

/** The four screens of a fiche under their tabs, one at a time. */
export function FicheScreens({ messages, introduction, ...props }: FicheScreensProps): ReactElement {
  const styles = useStyles();
  const { state, controller, texts } = props;
  const { screen } = state;
  const Scrolling = SCROLLING[screen];
  return (
    <>
      <ScreenTabs
        {...{ screen, texts }}
        onChoose={(chosen) => {
          // Whoever goes on has seen what there is to do: the card would take half of every screen.
          if (state.introducing && chosen !== screen) controller.closeIntroduction();
          controller.dispatch({ type: 'screenChosen', screen: chosen });
        }}
      />
      {introduction}
      <ProgressStrip {...props} />
      {messages}
      <div className={styles.panel} id={PANEL_ID} role="tabpanel" aria-labelledby={`tab-${screen}`}>
        {Scrolling && (
          <ScreenBody key={screen}>
            <Scrolling {...props} />
          </ScreenBody>
        )}
        {screen === 'assess' && <AssessScreen {...props} />}
        {screen === 'report' && <ReportScreen {...props} />}
      </div>
    </>
  );
}

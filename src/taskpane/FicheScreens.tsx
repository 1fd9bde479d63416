import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FicheScreen } from './fiche/FicheScreen';
import { ProgressStrip } from './progress/ProgressStrip';
import { LATER_SCREENS } from './later-screens';
import { LoadedPart } from './shell/LoadedPart';
import { ScreenBody } from './shell/ScreenBody';
import type { ScreenProps } from './shell/screen-props';
import { PANEL_ID, ScreenTabs } from './shell/ScreenTabs';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

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
        {screen === 'fiche' ? (
          <ScreenBody>
            <FicheScreen {...props} />
          </ScreenBody>
        ) : (
          <LoadedPart key={screen} load={LATER_SCREENS[screen]} {...{ props, texts }} />
        )}
      </div>
    </>
  );
}

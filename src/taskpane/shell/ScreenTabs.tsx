import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/texts';
import { SCREENS, type Screen } from '../state/pane-state';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, flexWrap: 'wrap' },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // A pane that is zoomed has few pixels of its own.
    '@media (max-width: 330px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
  },
});

export interface ScreenTabsProps {
  readonly screen: Screen;
  readonly texts: Texts;
  readonly onChoose: (screen: Screen) => void;
}

export const PANEL_ID = 'screen-panel';

/** The four screens as tabs. */
export function ScreenTabs({ screen, texts, onChoose }: ScreenTabsProps): ReactElement {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      aria-label={texts.shell.screensLabel}
      selectedValue={screen}
      onTabSelect={(_, { value }) => {
        const chosen = SCREENS.find((candidate) => candidate === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {SCREENS.map((value) => (
        <Tab key={value} value={value} id={`tab-${value}`} aria-controls={PANEL_ID} className={styles.tab}>
          {texts.shell.screens[value]}
        </Tab>
      ))}
    </TabList>
  );
}

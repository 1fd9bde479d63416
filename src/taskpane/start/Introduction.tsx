import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Texts } from '../../text/texts';
import { useFocusReturn } from '../shell/use-focus-return';
import { SCREENS } from '../state/pane-state';

const useStyles = makeStyles({
  frame: { flexShrink: 0, maxHeight: '60%', overflowY: 'auto', padding: tokens.spacingHorizontalM },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    '& li': { marginBottom: tokens.spacingVerticalXXS },
  },
  private: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface IntroductionProps {
  readonly texts: Texts;
  readonly onClose: () => void;
}

/** What there is to do, in four steps that are the four screens. Nothing waits for it. */
export function Introduction({ texts, onClose }: IntroductionProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  const { introduction } = texts.start;
  return (
    <div className={styles.frame} {...useFocusReturn()}>
      <section className={styles.card} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.title}>
          {introduction.title}
        </h2>
        <ol className={styles.steps}>
          {SCREENS.map((screen) => (
            <li key={screen}>
              <strong>{texts.shell.screens[screen]}</strong> {introduction.steps[screen]}
            </li>
          ))}
        </ol>
        <p className={styles.private}>{introduction.private}</p>
        <Button onClick={onClose}>{introduction.close}</Button>
      </section>
    </div>
  );
}

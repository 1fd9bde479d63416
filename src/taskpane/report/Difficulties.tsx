import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaterScreenProps } from '../shell/screen-props';
import { ZOOMED } from '../theme/zoomed';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  theme: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    [ZOOMED]: { flexWrap: 'wrap' },
  },
  link: { textAlign: 'left', fontSize: tokens.fontSizeBase300, padding: `${tokens.spacingVerticalXS} 0` },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The difficulties by name, each with its prototype score, and the way to its questions. */
export function Difficulties({ shown, controller, texts, formats }: Omit<LaterScreenProps, 'state'>): ReactElement {
  const styles = useStyles();
  const { questionnaire, scores } = shown;
  const words = texts.report.difficulty;
  const open = (themeIndex: number): void => {
    controller.dispatch({ type: 'themeChosen', themeIndex });
    controller.dispatch({ type: 'screenChosen', screen: 'assess' });
  };
  return (
    <ul className={styles.list} aria-label={words.list}>
      {questionnaire.themes.map(({ id, title }, index) => {
        const score = scores.themes.find(({ themeId }) => themeId === id)?.prototype ?? null;
        if (score === null || !scores.difficulties.includes(id)) return null;
        return (
          <li key={id} className={styles.theme}>
            <Link as="button" className={styles.link} aria-label={words.open(title)} onClick={() => open(index)}>
              <span lang={questionnaire.language}>{title}</span>
            </Link>
            <span className={styles.score}>
              {words.score(formats.score(score), formats.number(questionnaire.scale.max))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

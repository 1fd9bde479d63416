import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaterScreenProps } from '../shell/screen-props';
import { paneTokens } from '../theme/pane-tokens';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  none: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  point: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 45%) 1fr 28px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: { height: '8px', borderRadius: tokens.borderRadiusCircular, backgroundColor: paneTokens.barTrack },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The themes by descending score: the same order as on the sheet. */
export function KeyPoints({
  shown,
  texts,
  formats,
}: Pick<LaterScreenProps, 'shown' | 'texts' | 'formats'>): ReactElement {
  const styles = useStyles();
  const { questionnaire, scores } = shown;
  const { min, max } = questionnaire.scale;
  const points = scores.keyPoints.flatMap((id) => {
    const score = scores.themes.find(({ themeId }) => themeId === id)?.overall ?? null;
    const title = questionnaire.themes.find((theme) => theme.id === id)?.axisLabel ?? id;
    return score === null ? [] : [{ id, title, score, share: (score - min) / (max - min) }];
  });
  return (
    <section>
      <h3 className={styles.title}>{texts.report.keyPoints.title}</h3>
      {points.length === 0 && <p className={styles.none}>{texts.report.keyPoints.none}</p>}
      <ol className={styles.list} aria-label={texts.report.keyPoints.title}>
        {points.map(({ id, title, score, share }) => (
          <li key={id} className={styles.point}>
            <span lang={questionnaire.language}>{title}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ display: 'block', width: `${share * 100}%`, backgroundColor: colorOf(score - min) }}
              />
            </span>
            <span className={styles.value}>{formats.score(score)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The scale's colours, by the level that a score has reached: the sheet's conditional formats cut at the same places. */
function colorOf(stake: number): string {
  if (stake >= 4) return paneTokens.barCritical;
  return stake >= 3 ? paneTokens.barStrong : paneTokens.barCalm;
}

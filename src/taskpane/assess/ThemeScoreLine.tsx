import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ThemeScore } from '../../domain/scores';
import type { Formats } from '../../text/formats';
import type { AllTexts } from '../../text/texts';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  score: { fontWeight: tokens.fontWeightSemibold },
  horizons: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ThemeScoreLineProps {
  readonly score: ThemeScore | undefined;
  readonly max: number;
  /** The score tells obstacles, where a high level is good news. */
  readonly favourable: boolean;
  readonly texts: AllTexts;
  readonly formats: Formats;
}

/** The theme's score as it stands, read out when it changes. */
export function ThemeScoreLine({ score, max, favourable, texts, formats }: ThemeScoreLineProps): ReactElement {
  const styles = useStyles();
  const { assess } = texts;
  const horizons = (['prototype', 'scaleUp'] as const).flatMap((horizon) => {
    const value = score?.[horizon] ?? null;
    return value === null ? [] : [`${assess.horizonScores[horizon]} ${formats.score(value)}`];
  });
  const overall = score?.overall ?? null;
  return (
    <p className={styles.line} role="status">
      {overall === null ? (
        <span className={styles.label}>{assess.noScore}</span>
      ) : (
        <>
          <span className={styles.label}>{favourable ? assess.favourableScore : assess.score}</span>{' '}
          <span className={styles.score}>{assess.outOf(formats.score(overall), formats.number(max))}</span>{' '}
          {horizons.length > 1 && <span className={styles.horizons}>({horizons.join(' · ')})</span>}
        </>
      )}
    </p>
  );
}

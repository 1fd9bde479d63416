import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LEVEL_STYLES } from '../../format/plan/styles';

const useStyles = makeStyles({
  number: {
    display: 'inline-block',
    // Beside a sentence of many lines its own height, which its colour and its outline show.
    alignSelf: 'start',
    minWidth: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorBrandForeground1,
    flexShrink: 0,
    '@media (forced-colors: active)': { outline: '1px solid transparent' },
  },
});

export interface LevelNumberProps {
  readonly level: number;
  /** How much of a stake the level is, counted from the scale's lowest: what its colour says. */
  readonly stake: number;
  readonly chosen: boolean;
}

/** A level's number; in the colour of the scale once it is chosen. */
export function LevelNumber({ level, stake, chosen }: LevelNumberProps): ReactElement {
  const styles = useStyles();
  const look = chosen ? LEVEL_STYLES[stake] : undefined;
  return (
    <span className={styles.number} style={look && { backgroundColor: look.fill, color: look.color }}>
      {level}
    </span>
  );
}

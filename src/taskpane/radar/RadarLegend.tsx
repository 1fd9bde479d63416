import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneTokens } from '../theme/pane-tokens';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    justifyContent: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  first: { color: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { color: 'Highlight' } },
  second: { color: paneTokens.curveSecond, '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/** Which curve is which: solid with rounds, dashed with squares. Hidden from screen readers, which get the summary. */
export function RadarLegend({ names }: { readonly names: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      {names.map((name, order) => (
        <span key={name} className={styles.item}>
          <svg
            className={order === 0 ? styles.first : styles.second}
            width="28"
            height="10"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          >
            <path d="M0 5h28" strokeDasharray={order === 0 ? 'none' : '5 3'} />
            {order === 0 ? <circle cx="14" cy="5" r="3" /> : <path d="M11 2h6v6h-6z" />}
          </svg>
          {name}
        </span>
      ))}
    </div>
  );
}

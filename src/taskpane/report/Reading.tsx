import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../controls/Button';

const useStyles = makeStyles({
  reading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  headline: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  how: {
    // Its words begin with the lines above; in contrast themes the frame drawn around them does.
    marginLeft: `calc(0px - ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginLeft: '0', marginTop: tokens.spacingVerticalXS },
    color: tokens.colorBrandForeground1,
    minHeight: '32px',
  },
});

export interface ReadingProps {
  readonly title: string;
  readonly headline: ReactNode;
  readonly aside?: string;
  /** What the words rest on: a bar, or themes. */
  readonly children?: ReactNode;
  /** One line each, under the bar. */
  readonly lines: readonly string[];
  /** The pencil arithmetic, unfolded on request; null where there is nothing to calculate. */
  readonly arithmetic: { readonly ask: string; readonly askLabel: string; readonly table: ReactNode } | null;
}

/** One of the two readings: words first, then the number, then how it was found. */
export function Reading({ title, headline, aside, children, lines, arithmetic }: ReadingProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.reading} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <p className={styles.headline}>
        {headline} {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </p>
      {children}
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {arithmetic && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.how}
          aria-expanded={open}
          aria-label={arithmetic.askLabel}
          onClick={() => setOpen(!open)}
        >
          {arithmetic.ask}
        </Button>
      )}
      {open && arithmetic?.table}
    </section>
  );
}

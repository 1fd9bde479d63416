import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { LineIcon } from '../lists/icons';
import { useFocusOutline } from '../theme/use-focus-outline';

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: '0', fontWeight: tokens.fontWeightRegular },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '44px',
    margin: '0',
    padding: '0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    '& svg': { flexShrink: 0 },
  },
  name: { flexGrow: 1, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export interface FoldedSectionProps {
  readonly title: string;
  /** How far it is filled, at the right of its title. */
  readonly state: ReactNode;
  readonly open: boolean;
  readonly heading: 'h3' | 'h4';
  readonly onToggle: () => void;
  /** Drawn while it is open. */
  readonly children: ReactNode;
}

/** A section under a title that unfolds it. */
export function FoldedSection({ title, state, open, heading, onToggle, children }: FoldedSectionProps): ReactElement {
  const styles = useStyles();
  const outline = useFocusOutline();
  const panel = useId();
  const Heading = heading;
  return (
    <div className={styles.section}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, outline.inside)}
          aria-expanded={open}
          {...(open ? { 'aria-controls': panel } : {})}
          onClick={onToggle}
        >
          <span className={styles.name}>{title}</span>
          {state}
          <LineIcon name={open ? 'up' : 'down'} />
        </button>
      </Heading>
      {open && <div id={panel}>{children}</div>}
    </div>
  );
}

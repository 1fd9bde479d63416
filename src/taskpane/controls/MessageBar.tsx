import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, use, useId, type ReactElement, type ReactNode } from 'react';
import { ButtonSize } from './button-size';

export type MessageIntent = 'info' | 'error' | 'warning' | 'success';

/** Filled drawings of 20 px with their sign cut out: what kind of message it is, for whoever tells no colours apart. */
const SIGNS: Readonly<Record<MessageIntent, string>> = {
  info: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-.8 6.9v5h1.6v-5H9.2ZM10 5.6a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  error:
    'M10 1.7 18.3 10 10 18.3 1.7 10 10 1.7ZM7.6 6.5 6.5 7.6 8.9 10l-2.4 2.4 1.1 1.1 2.4-2.4 2.4 2.4 1.1-1.1L11.1 10l2.4-2.4-1.1-1.1L10 8.9 7.6 6.5Z',
  warning: 'M10 1.8 18.8 17.5H1.2L10 1.8Zm-.8 5.4v5.3h1.6V7.2H9.2Zm.8 6.5a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  success: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm3.3 5.1L8.8 11.6 6.7 9.5l-1.1 1.1 3.2 3.2 5.6-5.6-1.1-1.1Z',
};

const useBase = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr auto',
  alignItems: 'center',
  boxSizing: 'border-box',
  minHeight: '36px',
  paddingLeft: tokens.spacingHorizontalM,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground3,
});

const useStyles = makeStyles({
  multiline: {
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalMNudge,
    paddingBottom: tokens.spacingVerticalS,
    // What there is to do stands under the words.
    '& > [data-actions]': { gridColumn: '1 / -1', margin: `${tokens.spacingVerticalMNudge} 0 0` },
  },
  info: {},
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  sign: { display: 'block', marginRight: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  errorSign: { color: tokens.colorStatusDangerForeground1 },
  warningSign: { color: tokens.colorStatusWarningForeground3 },
  successSign: { color: tokens.colorStatusSuccessForeground1 },
  body: {
    minWidth: '0',
    paddingRight: tokens.spacingHorizontalM,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  corner: { paddingRight: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: 'flex',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
});

const TitleId = createContext('');

export interface MessageBarProps {
  readonly intent?: MessageIntent;
  /** Under one another, rather than in one line. */
  readonly layout?: 'multiline';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A message that looks as Fluent's does; whether and how it is read out is said by what holds it. */
export function MessageBar({ intent = 'info', layout, className, children }: MessageBarProps): ReactElement {
  const base = useBase();
  const styles = useStyles();
  const titleId = useId();
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={mergeClasses(base, layout && styles.multiline, styles[intent], className)}
    >
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="currentColor"
        fillRule="evenodd"
        aria-hidden="true"
        className={mergeClasses(styles.sign, intent !== 'info' && styles[`${intent}Sign`])}
      >
        <path d={SIGNS[intent]} />
      </svg>
      <TitleId value={titleId}>{children}</TitleId>
    </div>
  );
}

/** What the message says. */
export function MessageBarBody({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().body}>{children}</div>;
}

/** What happened, in one sentence: the name of the message. */
export function MessageBarTitle({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <span id={use(TitleId)} className={styles.title}>
      {children}
    </span>
  );
}

/** The buttons of a message, smaller than others. */
export function MessageBarActions({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div data-actions className={useStyles().actions}>
      <ButtonSize value="small">{children}</ButtonSize>
    </div>
  );
}

/** A button at the end of the message's first line. */
export function MessageBarCorner({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().corner}>{children}</div>;
}

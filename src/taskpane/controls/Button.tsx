import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { use, type ComponentProps, type ReactElement } from 'react';
import { ButtonSize } from './button-size';
import { useButtonLook } from './use-button-look';

const useStyles = makeStyles({
  medium: {},
  small: {
    minWidth: '64px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  smallWithIcon: { paddingTop: '1px', paddingBottom: '1px' },
  iconOnlymedium: { padding: '5px', minWidth: '32px', maxWidth: '32px' },
  iconOnlysmall: { padding: '1px', minWidth: '24px', maxWidth: '24px' },
  icon: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center', width: '20px', height: '20px' },
  beforemedium: { marginRight: tokens.spacingHorizontalSNudge },
  beforesmall: { marginRight: tokens.spacingHorizontalXS },
});

export interface ButtonProps extends ComponentProps<'button'> {
  readonly appearance?: 'secondary' | 'primary' | 'subtle' | 'transparent';
  readonly size?: 'medium' | 'small';
  /** Before the words, or alone. */
  readonly icon?: ReactElement;
  /** Does nothing, and keeps the focus that it may have. */
  readonly disabledFocusable?: boolean;
}

/** A button that looks as Fluent's does, in a sixth of its bytes: every screen has some, the first one too. */
export function Button({
  appearance = 'secondary',
  size = use(ButtonSize),
  icon,
  disabledFocusable = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  const look = useButtonLook(appearance);
  const styles = useStyles();
  const iconOnly = icon !== undefined && !children;
  return (
    <button
      type="button"
      {...rest}
      {...(disabledFocusable ? { 'aria-disabled': true } : {})}
      className={mergeClasses(
        look,
        styles[size],
        icon !== undefined && size === 'small' && styles.smallWithIcon,
        iconOnly && styles[`iconOnly${size}`],
        className,
      )}
      onClick={disabledFocusable ? undefined : onClick}
    >
      {icon !== undefined && (
        <span data-icon className={mergeClasses(styles.icon, !iconOnly && styles[`before${size}`])}>
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { WarningIcon } from '../theme/icons';

const useStyles = makeStyles({
  remark: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    '& svg': { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  },
});

/** Something worth another look, said calmly beside it. */
export function Remark({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <p className={useStyles().remark}>
      <WarningIcon />
      <span>{children}</span>
    </p>
  );
}

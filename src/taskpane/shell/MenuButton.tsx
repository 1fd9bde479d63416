import type { ReactElement } from 'react';
import { Button, type ButtonProps } from '../controls/Button';
import type { Texts } from '../../text/texts';
import { MoreIcon } from '../theme/icons';

export interface MenuButtonProps extends Omit<ButtonProps, 'icon' | 'appearance' | 'title'> {
  readonly texts: Texts;
}

/** Three dots: looks the same before and after the menu is there. */
export function MenuButton({ texts: { shell }, ...rest }: MenuButtonProps): ReactElement {
  return <Button appearance="subtle" icon={<MoreIcon />} aria-label={shell.menu} title={shell.menu} {...rest} />;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FacilitateProps } from './facilitate-props';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** What whoever runs a workshop does, section by section. Fetched when it is first shown. */
export function FacilitateScreen({ texts }: FacilitateProps): ReactElement {
  const styles = useStyles();
  return <p className={styles.intro}>{texts.facilitate.intro}</p>;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ScreenBody } from '../shell/ScreenBody';
import type { ScreenProps } from '../shell/screen-props';
import { DatasetList } from './DatasetList';
import { LegalChecklist } from './LegalChecklist';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  legal: { marginTop: tokens.spacingVerticalXXL },
});

/** The project's data: an inventory, then what law and ethics ask of it. */
export function DataScreen(props: ScreenProps): ReactElement {
  const styles = useStyles();
  const { data } = props.texts;
  return (
    <ScreenBody>
      <h2 className={styles.title}>{data.title}</h2>
      <h3 className={styles.part}>{data.datasets.title}</h3>
      <p className={styles.hint}>{data.datasets.hint}</p>
      <DatasetList {...props} />
      <div className={styles.legal}>
        <h3 className={styles.part}>{data.legal.title}</h3>
        <p className={styles.hint}>{data.legal.hint}</p>
        <LegalChecklist {...props} />
      </div>
    </ScreenBody>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { OpenFiche } from '../../application/fiche-app';
import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import type { Place } from '../state/place';
import { missingWords } from './missing-words';
import type { ScreenProgress } from './progress';

const useStyles = makeStyles({
  screen: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  where: { display: 'block', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  what: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface MissingListProps {
  readonly progress: ScreenProgress;
  readonly shown: OpenFiche;
  readonly texts: Texts;
  readonly formats: Formats;
  readonly onChoose: (place: Place) => void;
}

/** What a screen lacks; each item leads to its place. */
export function MissingList({ progress, shown, texts, formats, onChoose }: MissingListProps): ReactElement {
  const styles = useStyles();
  const { screen, missing } = progress;
  return (
    <section aria-labelledby="missing">
      <h2 className={styles.screen} id="missing">
        {texts.progress.missing[screen]}
      </h2>
      <ul className={styles.list}>
        {missing.map((item, index) => {
          const { where, what } = missingWords(item, shown.questionnaire, texts, formats);
          return (
            <li key={index}>
              <Button appearance="subtle" className={styles.item} onClick={() => onChoose(item.place)}>
                <span className={styles.where}>{where}</span> <span className={styles.what}>{what}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

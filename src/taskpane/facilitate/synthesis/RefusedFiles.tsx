import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Language } from '../../../domain/questionnaire';
import { synthesisWords } from '../../../format/words/synthesis-words';
import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';
import type { ReadWorkshop } from './synthesis-state';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  file: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

export interface RefusedFilesProps {
  readonly read: ReadWorkshop;
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly language: Language;
}

/** The files that were not read, each with its reason, in the words of the sheet. */
export function RefusedFiles({ read, texts, formats, language }: RefusedFilesProps): ReactElement | null {
  const styles = useStyles();
  const titleId = useId();
  const { refusals } = synthesisWords(language);
  const count = read.refused.length;
  if (count === 0) return null;
  return (
    <>
      <h4 id={titleId} className={styles.title}>
        {texts.synthesis.refused(formats.number(count), formats.one(count))}
      </h4>
      <ul className={styles.list} aria-labelledby={titleId}>
        {read.refused.map(({ file, reason }, index) => (
          <li key={index} className={styles.file}>
            <span className={styles.name}>{file}</span>
            {refusals[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}

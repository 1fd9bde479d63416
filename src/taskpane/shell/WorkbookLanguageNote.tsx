import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../domain/questionnaire';
import type { Texts } from '../../text/texts';

const useStyles = makeStyles({
  note: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface WorkbookLanguageNoteProps {
  /** The language of the workbook's questionnaire. */
  readonly workbook: Language;
  /** The pane's. */
  readonly language: Language;
  readonly texts: Texts;
}

/** Says whose language the questions are in, where it is not the pane's. */
export function WorkbookLanguageNote({ workbook, language, texts }: WorkbookLanguageNoteProps): ReactElement | null {
  const styles = useStyles();
  return workbook === language ? null : <p className={styles.note}>{texts.shell.workbookLanguage[workbook]}</p>;
}

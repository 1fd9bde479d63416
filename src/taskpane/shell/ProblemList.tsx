import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/questionnaire';
import { hasCell } from '../../format/problem-place';
import type { Formats } from '../../text/formats';
import { problemSentence } from '../../text/problem-sentence';
import type { AllTexts } from '../../text/texts';

/** So many are listed: who has more mends these first. */
const MOST = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '160px', overflowY: 'auto' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  link: {
    minWidth: 0,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    justifyContent: 'start',
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
  },
});

export interface ProblemListProps {
  /** Those of an imported file, whose places are in that file. */
  readonly imported: readonly Problem[];
  /** Those of the workbook: each that has a cell leads to it. */
  readonly problems: readonly Problem[];
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly language: Language;
  readonly onShow: (problem: Problem) => void;
}

/** The first of the problems, one a line, and how many more there are. */
export function ProblemList({ imported, problems, texts, formats, language, onShow }: ProblemListProps): ReactElement {
  const styles = useStyles();
  const all = [...imported, ...problems];
  const more = all.length - MOST;
  return (
    <ul className={styles.list}>
      {all.slice(0, MOST).map((problem, index) => {
        const sentence = problemSentence(texts, language, problem);
        const isLink = index >= imported.length && hasCell(problem, problems);
        return (
          <li key={index} className={styles.item}>
            {isLink ? (
              <Button appearance="transparent" className={styles.link} onClick={() => onShow(problem)}>
                {sentence}
              </Button>
            ) : (
              sentence
            )}
          </li>
        );
      })}
      {more > 0 && (
        <li className={styles.item}>{texts.shell.problems.more(formats.number(more), formats.one(more))}</li>
      )}
    </ul>
  );
}

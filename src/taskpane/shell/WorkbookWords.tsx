import type { ReactElement } from 'react';
import type { Language } from '../../domain/questionnaire';

export interface WorkbookWordsProps {
  /** A sentence of the pane's, with the workbook's words in it. */
  readonly sentence: string;
  /** Those words, in the order they come. */
  readonly words: readonly string[];
  /** The workbook's language. */
  readonly language: Language;
}

/** A sentence whose words from the workbook are told as being in the workbook's language, for whoever hears them. */
export function WorkbookWords({ sentence, words, language }: WorkbookWordsProps): ReactElement {
  const [word = '', ...others] = words;
  const at = word === '' ? -1 : sentence.indexOf(word);
  if (at < 0) {
    return others.length === 0 ? <>{sentence}</> : <WorkbookWords {...{ sentence, language }} words={others} />;
  }
  return (
    <>
      {sentence.slice(0, at)}
      <span lang={language}>{word}</span>
      <WorkbookWords sentence={sentence.slice(at + word.length)} words={others} language={language} />
    </>
  );
}

import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AllTexts } from '../../../text/texts';

const useStyles = makeStyles({
  said: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  image: { display: 'block', width: '100%', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A file that was handed to the browser. */
export interface ExportedFile {
  readonly name: string;
  readonly address: string;
  /** What it holds, where that is text; null for an image. */
  readonly text: string | null;
}

/**
 * What was exported, and the thing itself: Excel on Mac and iPad may drop a download without a word, and the image or the
 * text can then be copied from here.
 */
export function Exported({ file, texts }: { readonly file: ExportedFile; readonly texts: AllTexts }): ReactElement {
  const styles = useStyles();
  const words = texts.report.exports;
  const { name, address, text } = file;
  return (
    <>
      <p className={styles.said}>{text === null ? words.imageElse : words.textElse}</p>
      {text === null ? (
        <img className={styles.image} src={address} alt={words.imageOf(name)} />
      ) : (
        <Field label={words.textOf(name)}>
          <Textarea readOnly rows={4} value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}

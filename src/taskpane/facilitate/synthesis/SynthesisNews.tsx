import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody } from '../../controls/MessageBar';
import type { Language } from '../../../domain/questionnaire';
import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';
import { SectionFailure } from '../SectionFailure';
import { newsLines } from './news-lines';
import { RefusedFiles } from './RefusedFiles';
import type { ReadWorkshop, SynthesisPhase } from './synthesis-state';

const useStyles = makeStyles({
  message: { marginTop: tokens.spacingVerticalS, alignItems: 'start' },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export interface SynthesisNewsProps {
  readonly phase: SynthesisPhase;
  readonly read: ReadWorkshop | null;
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly language: Language;
  /** Reads or writes again what could not be read or written. */
  readonly retry: () => void;
}

/** How it ended: where the sheet is and what it holds, or what happened, what is safe, what to do. Then the files not read. */
export function SynthesisNews({ phase, read, texts, formats, language, retry }: SynthesisNewsProps): ReactElement {
  const styles = useStyles();
  const words = texts.synthesis;
  const news = newsLines(phase, read, texts, formats);
  return (
    <>
      <div role="status">
        {news && (
          <MessageBar intent={news.intent} layout="multiline" className={styles.message}>
            <MessageBarBody>
              {news.lines.map((line) => (
                <p key={line} className={styles.line}>
                  {line}
                </p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <SectionFailure
        failure={'failure' in phase ? phase.failure : null}
        texts={texts}
        {...(phase.kind === 'notWritten' ? { safe: words.safe } : {})}
        retry={{ label: phase.kind === 'notRead' ? words.retryReading : words.retry, onClick: retry }}
      />
      {read && phase.kind !== 'reading' && <RefusedFiles {...{ read, texts, formats, language }} />}
    </>
  );
}

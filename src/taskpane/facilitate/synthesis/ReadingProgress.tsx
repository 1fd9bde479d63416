import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../../controls/Button';
import { ProgressBar } from '../../controls/ProgressBar';
import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';
import type { SynthesisPhase } from './synthesis-state';

const useStyles = makeStyles({
  progress: { marginTop: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface ReadingProgressProps {
  readonly phase: Extract<SynthesisPhase, { kind: 'reading' }>;
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly onCancel: () => void;
}

/** How many files are read, and a way to stop. */
export function ReadingProgress({ phase, texts, formats, onCancel }: ReadingProgressProps): ReactElement {
  const styles = useStyles();
  const { done, total } = phase;
  const words = texts.synthesis;
  const said = words.reading(formats.number(done), formats.number(total));
  return (
    <div className={styles.progress}>
      <ProgressBar value={done} max={total} aria-label={words.title} aria-valuetext={said} />
      <div className={styles.line}>
        <span>{said}</span>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

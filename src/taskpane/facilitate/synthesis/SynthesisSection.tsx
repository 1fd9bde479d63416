import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { Button } from '../../controls/Button';
import { Spinner } from '../../controls/Spinner';
import { ReportSection } from '../../report/ReportSection';
import type { AllFacilitateProps } from '../facilitate-props';
import { Presenting } from './Presenting';
import { ReadingProgress } from './ReadingProgress';
import { synthesisController } from './synthesis-controller';
import { SynthesisNews } from './SynthesisNews';
import { useDroppedFiles } from './use-dropped-files';

const useStyles = makeStyles({
  choose: { width: '100%', minHeight: '34px' },
  file: { display: 'none' },
  drop: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** « Synthèse de l’atelier »: many fiches are chosen or dropped, read here, and brought together on one sheet. */
export function SynthesisSection({ state, shown, controller, texts, formats }: AllFacilitateProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const synthesis = synthesisController(controller);
  const { phase, read, presented } = useSyncExternalStore(synthesis.subscribe, synthesis.getState);
  const words = texts.synthesis;
  const language = shown?.language ?? state.language;
  const take = useCallback((files: readonly File[]) => void synthesis.read(files, language), [synthesis, language]);
  const over = useDroppedFiles(take);
  const busy = phase.kind === 'reading' || phase.kind === 'writing';
  return (
    <ReportSection title={words.title} hint={words.hint}>
      <Button
        className={styles.choose}
        disabledFocusable={busy}
        {...(busy ? { icon: <Spinner size="extra-tiny" /> } : {})}
        onClick={() => input.current?.click()}
      >
        {phase.kind === 'writing' ? words.writing : read ? words.chooseAgain : words.choose}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.json"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Emptied, so that the same files can be chosen again after they were mended.
          target.value = '';
          take(files);
        }}
      />
      {!busy && <p className={mergeClasses(styles.drop, over && styles.over)}>{over ? words.dropHere : words.drop}</p>}
      {phase.kind === 'reading' && <ReadingProgress {...{ phase, texts, formats }} onCancel={synthesis.cancel} />}
      <SynthesisNews
        {...{ phase, read, texts, formats }}
        language={state.language}
        retry={() => void synthesis.retry(language)}
      />
      {read?.synthesis.groups[0] && (
        <Presenting
          group={read.synthesis.groups[0]}
          place={presented}
          onPlace={synthesis.present}
          {...{ texts, formats }}
          language={state.language}
        />
      )}
    </ReportSection>
  );
}

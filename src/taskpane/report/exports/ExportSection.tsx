import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../controls/Button';
import { MessageBar, MessageBarBody } from '../../controls/MessageBar';
import { ficheToJson } from '../../../application/fiche-json';
import { radarTitle } from '../../../application/radar-title';
import { drawnMode } from '../../radar/drawn-mode';
import { radarCurves, radarSummary, valueLines } from '../../radar/radar-series';
import { radarSvg } from '../../radar/radar-svg';
import type { LaterScreenProps } from '../../shell/screen-props';
import { ReportSection } from '../ReportSection';
import { canCopyImages, copyImage, pngOfSvg } from './browser-files';
import { Exported } from './Exported';
import { fileName } from './file-name';
import { useOfferedFile } from './use-offered-file';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  message: { marginTop: tokens.spacingVerticalS },
  said: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The radar as an image and the fiche as a file, to take elsewhere. Nothing leaves the machine. */
export function ExportSection({ state, shown, texts, formats }: LaterScreenProps): ReactElement {
  const styles = useStyles();
  const { file, offer } = useOfferedFile();
  const [message, setMessage] = useState<{ readonly intent: 'success' | 'warning'; readonly text: string } | null>(
    null,
  );
  const words = texts.report.exports;
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands under the buttons, most often below what can be seen.
    if (file || message) said.current?.scrollIntoView({ block: 'center' });
  }, [file, message]);

  const offerAs = (extension: string, blob: Blob, text: string | null): void => {
    const fallback = extension === 'json' ? words.ficheName : words.radarName;
    setMessage(null);
    offer(fileName(shown.fiche.project.name, fallback, extension), blob, text);
  };
  const radar = (): string => {
    const series = radarCurves(shown, drawnMode(state.radarMode, shown.fiche.snapshots), texts, formats);
    const { themes, scale, language } = shown.questionnaire;
    return radarSvg({
      title: radarTitle(shown),
      labels: themes.map(({ axisLabel }) => axisLabel),
      valueLines: valueLines(series, formats),
      summary: radarSummary(shown.questionnaire, series, texts, formats),
      ...{ series, scale, language },
    });
  };
  const withPng = (use: (png: Blob) => Promise<void> | void, failure: string): void => {
    pngOfSvg(radar())
      .then(use)
      .catch(() => setMessage({ intent: 'warning', text: failure }));
  };
  const exportJson = (): void => {
    const text = ficheToJson(shown.fiche, shown.questionnaire);
    offerAs('json', new Blob([text], { type: 'application/json' }), text);
  };
  const copied = () => setMessage({ intent: 'success', text: words.copied });
  return (
    <ReportSection title={words.title} hint={words.hint}>
      <div className={styles.buttons}>
        <Button onClick={() => withPng((png) => offerAs('png', png, null), words.noPng)}>{words.png}</Button>
        <Button onClick={() => offerAs('svg', new Blob([radar()], { type: 'image/svg+xml' }), null)}>
          {words.svg}
        </Button>
        {canCopyImages() && (
          <Button onClick={() => withPng((png) => copyImage(png).then(copied), words.notCopied)}>{words.copy}</Button>
        )}
        <Button onClick={exportJson}>{words.json}</Button>
      </div>
      <div role="status" ref={said}>
        {message && (
          <MessageBar intent={message.intent} layout="multiline" className={styles.message}>
            <MessageBarBody>{message.text}</MessageBarBody>
          </MessageBar>
        )}
        {file && <p className={styles.said}>{words.offered(file.name)}</p>}
      </div>
      {file && <Exported {...{ file, texts }} />}
    </ReportSection>
  );
}

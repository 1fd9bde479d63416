import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { OpenFiche } from '../../application/fiche-app';
import { ficheToJson } from '../../application/fiche-json';
import type { AllTexts } from '../../text/texts';
import { Exported } from '../report/exports/Exported';
import { fileName } from '../report/exports/file-name';
import { useOfferedFile } from '../report/exports/use-offered-file';

const useStyles = makeStyles({
  keep: { padding: tokens.spacingHorizontalM, overflowY: 'auto' },
  why: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export interface KeepFicheProps {
  /** What the pane shows, edits included that are not saved yet. */
  readonly shown: OpenFiche;
  readonly texts: AllTexts;
}

/** Offers the fiche as a file when the pane can show nothing else of it. */
export function KeepFiche({ shown, texts }: KeepFicheProps): ReactElement {
  const styles = useStyles();
  const { file, offer } = useOfferedFile();
  const { exports } = texts.report;
  const keep = (): void => {
    const text = ficheToJson(shown.fiche, shown.questionnaire);
    const name = fileName(shown.fiche.project.name, exports.ficheName, 'json');
    offer(name, new Blob([text], { type: 'application/json' }), text);
  };
  return (
    <div className={styles.keep}>
      <p className={styles.why}>{texts.shell.crash.keepWhy}</p>
      <Button onClick={keep}>{texts.shell.crash.keep}</Button>
      <div role="status">{file && <p>{exports.offered(file.name)}</p>}</div>
      {file && <Exported {...{ file, texts }} />}
    </div>
  );
}

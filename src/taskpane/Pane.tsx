import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ErrorInfo, type ReactElement } from 'react';
import { Spinner } from './controls/Spinner';
import type { Language } from '../domain/questionnaire';
import type { Speech } from '../text/speech';
import { FacilitateFrame } from './facilitate/FacilitateFrame';
import { FicheScreens } from './FicheScreens';
import { useWantedPlace } from './progress/use-wanted-place';
import { CrashBoundary } from './shell/CrashBoundary';
import { loadKeepFiche } from './shell/keep-part';
import { LoadedPart } from './shell/LoadedPart';
import { PaneHeader } from './shell/PaneHeader';
import { PaneMessages } from './shell/PaneMessages';
import { SaveFoot } from './shell/SaveFoot';
import { undoWords, type UndoWords } from './shell/undo-words';
import { UndoButton } from './shell/UndoButton';
import { UndoNews } from './shell/UndoNews';
import { usePane } from './shell/use-pane';
import { useUndoKey } from './shell/use-undo-key';
import { Introduction } from './start/Introduction';
import { loadStart } from './start/start-part';
import type { PaneController } from './state/pane-controller';
import { saveStatus } from './state/pane-state';
import { darkPaneTheme, lightPaneTheme } from './theme/pane-themes';
import { usePageStyles } from './theme/use-page-styles';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, outlineStyle: 'none' },
  loading: { flexGrow: 1 },
});

export interface PaneProps {
  readonly controller: PaneController;
  readonly dark: boolean;
  /** Words and formats of a language. */
  readonly speak: (language: Language) => Speech;
  readonly reload: () => void;
  readonly log: (error: unknown, info: ErrorInfo) => void;
}

/** The whole pane: a function of the controller's state. What that state does not change is not drawn anew with it. */
export function Pane({ dark, ...frame }: PaneProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={dark ? darkPaneTheme : lightPaneTheme}>
      <div className={styles.pane}>
        <PaneFrame {...frame} />
      </div>
    </FluentProvider>
  );
}

function PaneFrame({ controller, speak, reload, log }: Omit<PaneProps, 'dark'>): ReactElement {
  const state = usePane(controller);
  const speech = speak(state.language);
  const { language, texts, formats } = speech;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.shell.product;
  }, [language, texts]);
  useUndoKey(controller.undo);
  const last = state.history.at(-1);
  const undo = last && state.shown ? undoWords(last, state.shown, { texts, formats }) : null;
  const name = state.shown?.fiche.project.name.trim() ?? '';
  const title = state.shown ? name || texts.shell.untitled : texts.shell.product;
  return (
    <CrashBoundary
      {...{ texts, reload, log }}
      rescue={controller.rescue}
      keep={state.shown && <LoadedPart load={loadKeepFiche} props={{ shown: state.shown, texts }} texts={texts} />}
    >
      <PaneHeader {...{ title, language, texts, controller, undo }} credit={state.shown?.questionnaire.credit ?? ''} />
      <PaneContent {...{ controller, speech, undo }} />
    </CrashBoundary>
  );
}

interface PaneContentProps {
  readonly controller: PaneController;
  readonly speech: Speech;
  readonly undo: UndoWords | null;
}

function PaneContent({ controller, speech, undo }: PaneContentProps): ReactElement {
  const styles = useStyles();
  const state = usePane(controller);
  const { texts, formats } = speech;
  const { shown } = state;
  useWantedPlace(state.wanted, controller);
  const messages = <PaneMessages {...{ state, texts, formats, controller }} />;
  const introduction = state.introducing && <Introduction texts={texts} onClose={controller.closeIntroduction} />;
  const facilitating = state.facilitating && (shown !== null || state.phase === 'start');
  return (
    <>
      <main className={styles.panel} tabIndex={-1}>
        {facilitating && (
          <>
            {messages}
            <FacilitateFrame {...{ state, shown, controller, texts, formats }} />
          </>
        )}
        {!facilitating && shown && (
          <FicheScreens {...{ state, shown, controller, texts, formats, messages, introduction }} />
        )}
        {!facilitating && !shown && (
          <>
            {messages}
            {state.phase === 'start' && (
              <LoadedPart
                load={loadStart}
                props={{ creating: state.creating, language: state.language, texts, controller, introduction }}
                texts={texts}
              />
            )}
            {state.phase === 'loading' && <Spinner className={styles.loading} label={texts.shell.loading} />}
          </>
        )}
      </main>
      {shown && (
        <SaveFoot status={saveStatus(state)} texts={texts}>
          <UndoNews undone={state.undone} left={state.history.length} {...{ shown, texts, formats }} />
          {/* While a row's removal is told, the way back stands beside the news. */}
          {undo && !state.removed && <UndoButton words={undo} short={texts.shell.undo} controller={controller} />}
        </SaveFoot>
      )}
    </>
  );
}

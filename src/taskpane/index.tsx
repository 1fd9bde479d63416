import { createRoot, type Root } from 'react-dom/client';
import { fetchSheetWork } from '../application/sheet-work';
import type { Language } from '../domain/questionnaire';
import { fetchAllTexts, fetchedSpeech, fetchSpeech } from '../text/fetch-speech';
import { composeFicheApp } from './compose';
import { fetchScreens } from './later-screens';
import { Pane } from './Pane';
import { NoExcel } from './shell/NoExcel';
import { NoWords } from './shell/NoWords';
import { afterPaint } from './shell/after-paint';
import type { ChoiceStore } from './shell/choice-store';
import { rememberIntroduction, wasIntroduced } from './shell/first-run';
import { paneLanguage, rememberLanguage } from './shell/pane-language';
import { whenIdle } from './shell/when-idle';
import { PaneController } from './state/pane-controller';
import { prefersDark } from './theme/dark-preference';

const store: ChoiceStore = () => window.localStorage;

const reload = (): void => window.location.reload();

function startPane(root: Root, language: Language): void {
  const controller = new PaneController(composeFicheApp(), {
    language,
    fetchWords: fetchAllTexts,
    rememberLanguage: (language) => rememberLanguage(language, store),
    afterPaint,
    introduction: { seen: wasIntroduced(store), remember: () => rememberIntroduction(store) },
  });
  const draw = () =>
    root.render(
      <Pane
        controller={controller}
        dark={prefersDark({ officeTheme: Office.context.officeTheme, matchMedia: (query) => window.matchMedia(query) })}
        speak={fetchedSpeech}
        reload={reload}
        // oxlint-disable-next-line no-console -- The only trace of a crash that anyone could send us.
        log={(error, info) => console.error(error, info.componentStack)}
      />,
    );
  draw();
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  // Events of the workbook are hints and some are missed: whoever comes back to the pane sees the workbook as it is.
  window.addEventListener('focus', () => {
    draw();
    void controller.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void controller.refresh();
    else void controller.flush();
  });
  window.addEventListener('pagehide', () => void controller.flush());
  // Then what the first screen does without: at hand before it is asked for, whatever becomes of the connection.
  void controller.start().then(() => whenIdle(() => void Promise.all([fetchScreens(), fetchSheetWork()])));
}

/** Draws something once the words of a language are there; says so in both languages where they do not come. */
async function speaking(container: HTMLElement, language: Language, draw: (root: Root) => void): Promise<void> {
  const root = createRoot(container);
  try {
    await fetchSpeech(language);
  } catch {
    // The browser's own log names the file and why it did not come.
    root.render(<NoWords reload={reload} />);
    return;
  }
  draw(root);
}

const showNoExcel = (container: HTMLElement, language: Language): Promise<void> =>
  speaking(container, language, (root) => root.render(<NoExcel speech={fetchedSpeech(language)} />));

const container = document.getElementById('root');
const guess = paneLanguage(navigator.language, store);
if (container && 'Office' in window) {
  // Most often the browser's language is that of Office, which is known a moment later. Where it does not come, it is asked for anew.
  fetchSpeech(guess).catch(() => undefined);
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return showNoExcel(container, guess);
    const language = paneLanguage(Office.context.displayLanguage, store);
    return speaking(container, language, (root) => startPane(root, language));
  });
} else if (container) {
  void showNoExcel(container, guess);
}

import { createRoot } from 'react-dom/client';
import { fetchSheetWork } from '../application/sheet-work';
import { composeFicheApp } from './compose';
import { fetchScreens } from './later-screens';
import { Pane } from './Pane';
import { NoExcel } from './shell/NoExcel';
import type { ChoiceStore } from './shell/choice-store';
import { rememberIntroduction, wasIntroduced } from './shell/first-run';
import { paneLanguage, rememberLanguage } from './shell/pane-language';
import { whenIdle } from './shell/when-idle';
import { PaneController } from './state/pane-controller';
import { prefersDark } from './theme/dark-preference';

const store: ChoiceStore = () => window.localStorage;

function startPane(container: HTMLElement): void {
  const root = createRoot(container);
  const controller = new PaneController(composeFicheApp(), {
    language: paneLanguage(Office.context.displayLanguage, store),
    rememberLanguage: (language) => rememberLanguage(language, store),
    introduction: { seen: wasIntroduced(store), remember: () => rememberIntroduction(store) },
  });
  const draw = () =>
    root.render(
      <Pane
        controller={controller}
        dark={prefersDark({ officeTheme: Office.context.officeTheme, matchMedia: (query) => window.matchMedia(query) })}
        reload={() => window.location.reload()}
        // eslint-disable-next-line no-console -- The only trace of a crash that anyone could send us.
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

function showNoExcel(container: HTMLElement): void {
  createRoot(container).render(<NoExcel language={paneLanguage(navigator.language, store)} />);
}

const container = document.getElementById('root');
if (container && 'Office' in window) {
  void Office.onReady(({ host }) => (host === Office.HostType.Excel ? startPane : showNoExcel)(container));
} else if (container) {
  showNoExcel(container);
}

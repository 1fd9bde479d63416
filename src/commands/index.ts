import { showMessageSheet } from '../excel/message-sheet';
import { openWindow } from '../excel/open-window';
import { composeFicheApp } from '../taskpane/compose';
import { paneLanguage } from '../taskpane/shell/pane-language';
import { messageOf } from './command-message';
import { insertRadarCommand } from './insert-radar';
import { tell, type Voice } from './tell';

const voice: Voice = {
  openWindow: (query) => openWindow(`${window.location.origin}${window.location.pathname}?${query}`),
  showSheet: showMessageSheet,
  // oxlint-disable-next-line no-console -- Excel took neither a window nor a sheet: nothing else is left to speak with.
  log: (text, cause) => console.error(text, cause),
};

async function insertRadar(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const message = await insertRadarCommand(composeFicheApp());
    const language = paneLanguage(Office.context.displayLanguage, () => window.localStorage);
    if (message) await tell(message, language, voice);
  } finally {
    // Excel greys the button until it is told.
    event.completed();
  }
}

function showMessage(lines: readonly string[], language: string): void {
  document.documentElement.lang = language;
  document.body.style.cssText = 'margin: 16px; font: 14px/20px system-ui, sans-serif';
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    document.body.append(paragraph);
  }
}

void Office.onReady(() => {
  const message = messageOf(window.location.search);
  if (message) showMessage(message.lines, message.language);
  else Office.actions.associate('insertRadar', (event: Office.AddinCommands.Event) => void insertRadar(event));
});

import { composeFicheApp } from '../taskpane/compose';
import { paneLanguage } from '../taskpane/shell/pane-language';
import { messageOf, messageQuery, type CommandFailure } from './command-message';
import { insertRadarCommand } from './insert-radar';

/** Shows the sentence in a small window over Excel: a button of the ribbon has no other place to speak. */
function tell(failure: CommandFailure): Promise<void> {
  const language = paneLanguage(Office.context.displayLanguage, () => window.localStorage);
  const address = `${window.location.origin}${window.location.pathname}?${messageQuery(failure, language)}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, () => resolve());
  });
}

async function insertRadar(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const failure = await insertRadarCommand(composeFicheApp());
    if (failure) await tell(failure);
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

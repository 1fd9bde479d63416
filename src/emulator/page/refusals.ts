import { EntryRefused } from '../model/cells/typing';
import { HostError } from '../rich-api/host-error';
import { html } from './element';

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: 'Cette feuille est protégée. Retirez la protection de la feuille pour modifier cette cellule.',
  InvalidArgument: 'Cette saisie n’est pas acceptée : vérifiez la formule.',
};

const list = (lines: readonly string[]): readonly HTMLElement[] =>
  lines.length === 0 ? [] : [html('ul', {}, ...lines.map((line) => html('li', {}, line)))];

/** Shows a message in a dialogue of the page, with a list below, and gives the focus back to where it was. */
export const tell = (title: string, message: string, lines: readonly string[] = []): void => {
  const before = document.activeElement;
  const close = html('button', { type: 'submit', class: 'primary' }, 'OK');
  const dialog = html(
    'dialog',
    { class: 'message', role: 'alertdialog', 'aria-label': title },
    html('form', { method: 'dialog' }, html('h2', {}, title), html('p', {}, message), ...list(lines), close),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
};

/** Does what the user asked for, and says why where Excel would refuse it. */
export const attempt = (edit: () => void): boolean => {
  try {
    edit();
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error instanceof EntryRefused) tell(error.alert.title, error.alert.message);
    else tell('Microsoft Excel (émulé)', SENTENCES[error.code] ?? error.message);
    return false;
  }
};

import type { AddInWindow } from '../transport/windows';
import { html } from './element';

const TITLE = 'Message du complément';

/** Shows a page of the add-in in a small window over the workbook; `closed` is called when the user closes it. */
export const openAddInWindow = ({ url, width, height }: AddInWindow, closed: () => void): (() => void) => {
  const close = html('button', { type: 'submit', class: 'primary' }, 'Fermer');
  const dialog = html(
    'dialog',
    { class: 'message add-in-window', 'aria-label': TITLE },
    html('form', { method: 'dialog' }, html('iframe', { src: url, title: TITLE }), close),
  );
  dialog.style.cssText = `width: ${width}vw; height: ${height}vh`;
  let byUser = true;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (byUser) closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return () => {
    byUser = false;
    dialog.close();
  };
};

import type { Workbook } from '../model/state/workbook';
import { html } from './element';

type Answer = 'save' | 'leave' | 'stay';

const button = (value: Answer, text: string, primary = false): HTMLButtonElement =>
  html('button', { type: 'submit', value, class: primary && 'primary' }, text);

const ask = (name: string): Promise<Answer> =>
  new Promise((resolve) => {
    const title = 'Enregistrer les modifications ?';
    const dialog = html(
      'dialog',
      { class: 'message', role: 'alertdialog', 'aria-label': title },
      html(
        'form',
        { method: 'dialog' },
        html('h2', {}, title),
        html('p', {}, `« ${name} » n’est enregistré dans aucun fichier depuis ses dernières modifications.`),
        html(
          'div',
          { class: 'choices' },
          button('save', 'Enregistrer', true),
          button('leave', 'Ne pas enregistrer'),
          button('stay', 'Annuler'),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      const { returnValue } = dialog;
      resolve(returnValue === 'save' || returnValue === 'leave' ? returnValue : 'stay');
    });
    document.body.append(dialog);
    dialog.showModal();
  });

/** Whether the user lets go of a workbook, as Excel asks where it has changes that are in no file. */
export const letsGo = async (workbook: Workbook, save: (workbook: Workbook) => void): Promise<boolean> => {
  if (!workbook.isDirty) return true;
  const answer = await ask(workbook.name);
  if (answer === 'save') save(workbook);
  return answer !== 'stay';
};

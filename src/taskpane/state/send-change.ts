import type { FicheApp, OpenFiche } from '../../application/fiche-app';
import type { Result } from '../../application/result';
import { touchedParts, type Change } from './change';

/** Sends one change to the workbook, from the state it was last known to be in. */
export function sendChange(app: FicheApp, from: OpenFiche, change: Change): Promise<Result<OpenFiche>> {
  switch (change.kind) {
    case 'projectField':
      return app.saveProjectField(from, change.field, change.value);
    case 'answer':
      return app.saveAnswer(from, change.questionId, change.answer, touchedParts(change));
    case 'add':
      return app.addItem(from, change.list, change.item);
    case 'update':
      return app.updateItem(from, change.list, change.index, change.item);
    case 'remove':
      return app.removeItem(from, change.list, change.index);
    case 'move':
      return app.moveItem(from, change.list, change.index, change.to);
  }
}

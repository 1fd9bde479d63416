import { failed, success, type Result } from '../application/result';

/** The setting by which Excel opens the pane with the workbook that holds it. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane is to open with this workbook; false where Excel cannot tell. */
export function opensWithDocument(): boolean {
  try {
    return Office.context.document.settings.get(AUTO_SHOW) === true;
  } catch {
    return false;
  }
}

/**
 * Has the pane open with this workbook, or no longer. Excel forgets what can be undone as it saves a setting: only someone who
 * prepares a workbook, and asks for it, has it do so.
 */
export function openWithDocument(isWanted: boolean): Promise<Result<void>> {
  const refused = (cause: unknown) => failed({ code: 'unexpected', useCase: 'openWithDocument', cause });
  return new Promise((resolve) => {
    try {
      const { settings } = Office.context.document;
      if (isWanted) settings.set(AUTO_SHOW, true);
      else settings.remove(AUTO_SHOW);
      settings.saveAsync(({ status, error }) =>
        resolve(String(status) === 'succeeded' ? success(undefined) : refused(error)),
      );
    } catch (cause) {
      resolve(refused(cause));
    }
  });
}

/**
 * The use cases that save what is typed. They are one file of the site, fetched while the workbook is read, and
 * waited for with it. Where the file does not come, that is told, and the next try asks for it anew.
 */
export const savingWork = {
  field: () => import(/* webpackChunkName: "saving" */ './use-cases/save-project-field'),
  answer: () => import(/* webpackChunkName: "saving" */ './use-cases/save-answer'),
  add: () => import(/* webpackChunkName: "saving" */ './use-cases/add-item'),
  update: () => import(/* webpackChunkName: "saving" */ './use-cases/update-item'),
  remove: () => import(/* webpackChunkName: "saving" */ './use-cases/remove-item'),
  move: () => import(/* webpackChunkName: "saving" */ './use-cases/move-item'),
  sheetsBehind: () => import(/* webpackChunkName: "saving" */ './sheets-behind'),
} as const;

/** Fetches what saves before there is anything to save; ends when it is there, or will not come. */
export async function fetchSavingWork(): Promise<void> {
  await Promise.allSettled(Object.values(savingWork).map((part) => part()));
}

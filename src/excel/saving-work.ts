/** What changes the cells of a fiche: in one file of the site with the use cases that save, fetched while the workbook is read. */
export const savingWork = {
  change: () => import(/* webpackChunkName: "saving" */ './change-workbook'),
} as const;

/** What draws whole sheets: one file of the site with the use cases that ask for it, and read to fill in a fiche by nobody. */
export const sheetDrawing = {
  build: () => import(/* webpackChunkName: "sheets" */ './build-sheets'),
  redraw: () => import(/* webpackChunkName: "sheets" */ './redraw-sheets'),
  radar: () => import(/* webpackChunkName: "sheets" */ './put-radar'),
  inspect: () => import(/* webpackChunkName: "sheets" */ './inspect-workbook'),
  mend: () => import(/* webpackChunkName: "sheets" */ './mend-workbook'),
  summary: () => import(/* webpackChunkName: "sheets" */ './write-summary-page'),
  synthesis: () => import(/* webpackChunkName: "synthesis" */ './write-synthesis-sheet'),
} as const;

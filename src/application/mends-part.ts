/** Plans what a workbook lacks, from the layout of all its sheets: in the same file of the site as what draws them. */
export const mendsPart = () => import(/* webpackChunkName: "sheets" */ '../format/repair/plan-mends');

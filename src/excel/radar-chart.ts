/** Name of the radar among the charts of its sheet. */
export const RADAR_CHART = 'FPD_Radar';

/** The sheet that the radar stands on: that of the scores, whatever its name. */
export function radarSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.tables.getItem('FPD_Scores').worksheet;
}

/** The radar, or a null object. */
export function radarChart(context: Excel.RequestContext): Excel.Chart {
  return radarSheet(context).charts.getItemOrNullObject(RADAR_CHART);
}

/** Names of the places that the radar needs. */
export const CHART_NAMES = {
  horizons: 'FPD_ChartHorizons',
  evaluations: 'FPD_ChartEvaluations',
  /** Heads the column of the later of two evaluations, and says whether it is that of the answers as they stand. */
  current: 'FPD_ChartCurrent',
  place: 'FPD_ChartPlace',
  keyPoints: 'FPD_KeyPoints',
} as const;

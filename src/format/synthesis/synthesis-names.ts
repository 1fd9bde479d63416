/** The table with one row a project. */
export const SYNTHESIS_TABLE = 'FPD_Synthesis';

/** Defined names of the sheet « Synthèse »: it is found by them, whatever it is called and wherever it lies. */
export const SYNTHESIS_NAMES = {
  /** All that is ours on the sheet, the data of the charts included. */
  page: 'FPD_SynthesisPage',
  matrixPlace: 'FPD_SynthesisMatrixPlace',
  radarPlace: 'FPD_SynthesisRadarPlace',
  matrix: 'FPD_SynthesisMatrix',
  radar: 'FPD_SynthesisRadar',
} as const;

export const ALL_SYNTHESIS_NAMES: readonly string[] = Object.values(SYNTHESIS_NAMES);

/** Names of its charts among those of the sheet. */
export const SYNTHESIS_CHARTS = { matrix: 'FPD_SynthesisMatrixChart', radar: 'FPD_SynthesisRadarChart' } as const;

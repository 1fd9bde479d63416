import { inExcel } from './edited-sheets';

const levels = ['Acquis et partagé.', 'En bonne voie.', 'À moitié.', 'À peine commencé.', 'Bloquant.'];

/** Rows of two themes of a facilitator’s own, as typed on the sheet « Référentiel ». */
export const THEMES_OF_TWO = [
  [
    'sobriete',
    'Sobriété numérique',
    'Sobriété',
    'Ce que le projet consomme.',
    'enjeu',
    2,
    1,
    'Mesurer la consommation',
  ],
  [
    'inclusion',
    'Inclusion',
    'Inclusion',
    'À qui le projet profite.',
    'enjeu',
    1,
    3,
    'Rencontrer les habitants\nFormer',
  ],
] as const;

export const QUESTIONS_OF_TWO = [
  ['11-P', 'sobriete', 'Aujourd’hui (prototype)', 'Le prototype est-il sobre ?', '', ...levels, 2, 'Non'],
  ['11-E', 'sobriete', 'Demain (généralisation)', 'Et généralisé ?', '', ...levels, 1, 'Non'],
  ['12-P', 'inclusion', 'Aujourd’hui (prototype)', 'Qui en est écarté ?', '', ...levels, 1, 'Non'],
  // By its title, as people would type it.
  ['12-E', 'Inclusion', 'Demain (généralisation)', 'Qui le serait demain ?', '', ...levels, 1, 'Non'],
] as const;

/** Types two more themes in the rows left free on the sheet « Référentiel », and another weight for the first. */
export async function editThemes(): Promise<void> {
  await inExcel((context) => {
    const themes = context.workbook.tables.getItem('FPD_Themes').getDataBodyRange();
    const questions = context.workbook.tables.getItem('FPD_Questions').getDataBodyRange();
    themes.getCell(10, 0).getResizedRange(1, 7).values = THEMES_OF_TWO.map((row) => [...row]);
    questions.getCell(21, 0).getResizedRange(3, 11).values = QUESTIONS_OF_TWO.map((row) => [...row]);
    themes.getCell(0, 5).values = [[4]];
  });
}

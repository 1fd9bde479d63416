import { placeInWords } from '../../src/format/place-words';

describe('a place in words', () => {
  it('is a field by its label', () => {
    expect(placeInWords('FPD_Date', 'fr')).toBe('Date de la fiche');
    expect(placeInWords('project.date', 'fr')).toBe('Date de la fiche');
  });

  it('is a cell by its table, row and header', () => {
    expect(placeInWords('FPD_Calendar[2].start', 'fr')).toBe('Calendrier, ligne 2, Début');
    expect(placeInWords('FPD_Datasets.owner', 'fr')).toBe('Inventaire des jeux de données, Propriétaire');
    expect(placeInWords('FPD_Actions', 'fr')).toBe('Plan d’action');
  });

  it('counts from one the items that a file counts from zero', () => {
    expect(placeInWords('calendar[0].end', 'fr')).toBe('Calendrier, ligne 1, Fin');
  });

  it('is an answer by the reference that the sheet shows', () => {
    expect(placeInWords('answers.09-P', 'en')).toBe('Question 09-P');
  });

  it('stays as it is where the sheets have no word for it', () => {
    expect(placeInWords('questionnaire.rules', 'fr')).toBe('questionnaire.rules');
    expect(placeInWords('', 'fr')).toBe('');
  });
});

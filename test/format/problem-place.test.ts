import { placeInWorkbook } from '../../src/format/problem-place';

describe('A place of a file', () => {
  test.each([
    ['calendar[0].start', 'FPD_Calendar[1].start'],
    ['snapshots[3]', 'FPD_Snapshots[4]'],
    ['project.date', 'FPD_Date'],
    ['answers.09-P', 'answers.09-P'],
    ['FPD_Calendar[1].start', 'FPD_Calendar[1].start'],
    ['themes', 'themes'],
  ])('%s is %s in a workbook', (place, inWorkbook) => {
    expect(placeInWorkbook(place)).toBe(inWorkbook);
  });
});

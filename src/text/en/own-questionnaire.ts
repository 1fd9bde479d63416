import type { LaterTexts } from '../texts';

export const ownQuestionnaire: LaterTexts['ownQuestionnaire'] = {
  title: 'Questionnaire of the workbook',
  hint: 'Questions, levels, weights and thresholds are changed on the sheet “Questionnaire”, from 3 to 15 themes. Check, then apply.',
  none: 'First open or prepare a workbook that holds a sheet.',
  version: (version) => `Version: ${version}`,
  check: 'Check the questionnaire',
  checking: 'Checking…',
  apply: 'Apply this questionnaire',
  applying: 'Applying…',
  restore: 'Go back to the standard questionnaire',
  restoring: 'Going back to the standard questionnaire…',
  restoreHint: 'Your questionnaire stays in the workbook, on a sheet of its own. So do the answers.',
  applyHint: 'The sheets Assessment and Radar will follow. No answer is lost.',
  sound: (themes, questions) => `Nothing to correct: ${themes} themes, ${questions} questions.`,
  upToDate: 'The sheets are up to date with this questionnaire.',
  toApply: 'The sheets do not follow it yet.',
  faults: (count, isOne) => `${count} ${isOne ? 'point' : 'points'} to correct before applying:`,
  show: (address) => `Show cell ${address}`,
  applied: (version) => `Questionnaire applied. Its version: ${version}.`,
  redrawn: (sheets) => `Drawn anew: ${sheets}.`,
  kept: (sheets) => `Kept apart, with what someone had put there: ${sheets}. Delete it once it is of no more use.`,
  cosmetics: 'Excel refused part of the tidying (a sheet’s name or place, the radar); the scores are right.',
  vanished: (count, isOne) =>
    isOne
      ? `${count} answer has no question any more. It stays at the foot of the sheet Assessment and does not count:`
      : `${count} answers have no question any more. They stay at the foot of the sheet Assessment and do not count:`,
  vanishedLine: (id, question, answer) =>
    `${id}${question === '' ? '' : `, ${question}`}: ${answer === '' ? 'a comment' : answer}`,
  fault: (where, what) => `${where}: ${what}.`,
  reasons: {
    missing: () => 'a value is missing',
    notAnObject: () => 'this row cannot be read',
    notText: (found) => `“${found}” is no text`,
    notANumber: (found) => (found === '' ? 'a number is expected' : `“${found}” is not a number`),
    notABoolean: (found) => `“${found}” is neither a yes nor a no`,
    notAList: () => 'these rows cannot be read',
    notAChoice: (found) => (found === '' ? 'choose from the list' : `“${found}” is not in the list`),
    notAnId: (found) =>
      found === ''
        ? 'an identifier is expected'
        : `“${found}” is not an identifier: letters without accents, digits, dots and hyphens, 40 at most`,
    empty: () => 'this cell cannot stay empty',
    negative: (found) => `a weight cannot be negative (${found})`,
    mustBePositive: () => 'the weight of a question must be above 0',
    outOfRange: (found) => `${found} is out of bounds`,
    oneALevel: () => 'five levels are expected, from 0 to 4',
    scaleIsFixed: () => 'the scale goes from 0 to 4, one level a row',
    bandsMustStartAtZero: () => 'the first band must start at 0',
    bandsMustRise: () => 'bands must go upwards',
    threeToFifteenThemes: () => 'there must be 3 to 15 themes',
    duplicateTheme: (found) => `another theme is already called “${found}”`,
    duplicateQuestion: (found) => `another question already has the reference “${found}”`,
    duplicateAxisLabel: (found) => `another axis of the radar is already called “${found}”`,
    thresholdsCross: () => 'the threshold of attention must stay below that of difficulty',
    noQuestion: () => 'no question belongs to this theme',
    noWeight: () => 'no theme has a weight in this column',
    noQuestionForWeight: () => 'this theme has a weight, and no question on this horizon',
    unknownTheme: (found) =>
      found === '' ? 'say which theme this question belongs to' : `“${found}” is the identifier of no theme`,
    unknownRule: (found) => `there is no rule “${found}”`,
  },
};

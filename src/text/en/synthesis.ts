import type { LaterTexts } from '../texts';

export const synthesis: LaterTexts['synthesis'] = {
  title: 'Synthesis of the workshop',
  hint: 'Bring the filled-in sheets (.xlsx or .json) together on a Synthesis sheet of this workbook. They are read here, in the pane: nothing is sent anywhere.',
  choose: 'Choose the sheets',
  chooseAgain: 'Choose other sheets',
  drop: 'or drop them on the pane, all at once.',
  dropHere: 'Drop the sheets: they will be read here.',
  reading: (done, total) => `Reading the sheets: ${done} of ${total}`,
  cancel: 'Stop reading',
  cancelled: (done, total) => `Stopped reading at ${done} of ${total}. The Synthesis sheet has not changed.`,
  writing: 'Writing the Synthesis sheet…',
  created: (sheet) => `The synthesis is made: sheet “${sheet}”.`,
  updated: (sheet) => `The synthesis is made anew: sheet “${sheet}”.`,
  cosmetics: 'Excel refused a part of the looks of the charts.',
  nothing: 'None of these files is a project sheet: the Synthesis sheet was not made.',
  safe: 'The sheets that were read stay in the pane.',
  retry: 'Try to write the sheet again',
  retryReading: 'Try to read the files again',
  counted: (count, one) => (one ? `${count} project brought together.` : `${count} projects brought together.`),
  apart: (count, one) =>
    one
      ? `${count} sheet of another questionnaire, apart on the sheet.`
      : `${count} sheets of another questionnaire, apart on the sheet.`,
  copies: (count, one) => (one ? `${count} copy, counted once.` : `${count} copies, counted once.`),
  refused: (count, one) => (one ? `${count} file not read` : `${count} files not read`),
  present: {
    title: 'Present project by project',
    hint: 'Each radar beside the mean of the projects.',
    previous: 'Previous project',
    next: 'Next project',
    place: (place, total) => `${place} of ${total}`,
    mean: 'Mean',
    difficulty: 'Difficulty',
    scaleUp: 'Scale-up',
    position: 'Position',
    answers: 'Answers',
    noIndex: 'no index',
    index: (band, value) => `${band}, ${value} out of 100`,
  },
};

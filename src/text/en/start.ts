import type { Texts } from '../texts';

export const start: Texts['start'] = {
  title: 'Describe a data project and measure what is at stake',
  intro: 'The sheet is filled in within this workbook: the project, its data, ten themes scored, a radar to present.',
  create: 'Create a project sheet here',
  createHint: 'Adds the worksheets to this workbook, without touching yours.',
  example: 'Load the example',
  exampleHint: 'Adds a project sheet already filled in, to have a look: sensors in glass bins.',
  import: 'Import a project sheet from a file',
  importHint: 'Takes a project sheet from another workbook (.xlsx) or from an export (.json).',
  creating: 'Making the worksheets…',
  already: 'You already have a project sheet? Open its workbook: it shows here.',
  introduction: {
    title: 'Your project in twenty minutes',
    steps: {
      fiche: '– describe the project, section by section.',
      data: '– list its data and the points to check.',
      assess: '– answer the questions of each theme.',
      report: '– read the result and insert the radar.',
    },
    private: 'Nothing leaves the workbook. All is saved there as you go.',
    close: 'Got it',
  },
};

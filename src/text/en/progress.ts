import type { Texts } from '../texts';

export const progress: Texts['progress'] = {
  label: 'Progress',
  counts: {
    fiche: (done, total) => `Project ${done}/${total}`,
    data: (done, total) => `Data ${done}/${total}`,
    assess: (done, total) => `Questions ${done}/${total}`,
  },
  show: (count) => `${count}, see what is missing`,
  missing: {
    fiche: 'What the sheet lacks',
    data: 'What is missing about the data',
    assess: 'Questions to come back to',
  },
  unnamed: (number) => `Data set ${number}`,
  section: 'To fill in',
  field: { empty: (field) => `Missing: ${field}`, unclear: (field) => `To check: ${field}` },
  dates: (fields) => `To check: ${fields.toLowerCase()}`,
  themeTitle: (number, title) => `${number}. ${title}`,
  unnamedStep: (number) => `Step ${number}`,
  noDataset: 'None yet',
  dataset: { owner: 'owner', personalData: 'personal data or not' },
  datasetGaps: (gaps) => `To be said: ${gaps}`,
  legal: (count, one) => (one ? `${count} point to look at` : `${count} points to look at`),
  theme: (count, one) => (one ? `${count} question not answered` : `${count} questions not answered`),
  question: {
    empty: (question) => `Not answered: ${question}`,
    unknown: (question) => `To be cleared up: ${question}`,
    noReason: (question) => `Not applicable, but why: ${question}`,
  },
};

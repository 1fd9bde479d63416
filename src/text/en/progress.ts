import type { Texts } from '../texts';

export const progress: Texts['progress'] = {
  label: 'Progress',
  sections: (filled, total) => `${filled}/${total} sections`,
  sectionsLabel: (filled, total) => `${filled} of ${total} sections filled in`,
  questions: (settled, total) => `${settled}/${total} questions`,
  questionsLabel: (settled, total) => `${settled} of ${total} questions answered`,
  show: 'What is missing',
  nothing: 'All filled in',
  unnamed: (number) => `Data set ${number}`,
  section: 'To fill in',
  field: { empty: (field) => `Missing: ${field}`, unclear: (field) => `To check: ${field}` },
  dates: (fields) => `To check: ${fields.toLowerCase()}`,
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

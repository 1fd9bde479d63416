import type { SummaryWords } from './summary.fr';

/** Words of the page for the presentation, in English. */
export const summaryEn: SummaryWords = {
  stakes: 'Subject and stakes',
  subject: 'Subject',
  problems: 'Difficulties for the prototype',
  answers: 'Answers chosen or possible',
  untitled: 'Unnamed project',
  empty: 'To be filled in on the Project sheet.',
  notAssessed: 'Not assessed yet: answer the questions, sheet Assessment.',
  noProblem: 'No strong difficulty for the prototype.',
  moreProblems: (themes: string) => `Also: ${themes}.`,
  attention: (themes: string) => `To watch: ${themes}.`,
  lead: (suggestion: string) => `Idea: ${suggestion}`,
  noAnswer: 'No action yet: add some to the action plan, sheet Radar.',
  moreActions: (count: string, one: boolean) =>
    one
      ? `And ${count} more action: action plan, sheet Radar.`
      : `And ${count} more actions: action plan, sheet Radar.`,
  budget: (amount: string) => `Budget: ${amount}`,
  calendar: (start: string, end: string) => `Calendar: ${start} to ${end}`,
  shortened: (sheets: string) => `“…”: text shortened to fit the page. The rest is here: ${sheets}.`,
  made: (date: string) => `Page made from the project sheet on ${date}.`,
  behind: 'Answers have changed since this page was made: update it from the pane, screen Results.',
  aside: 'Beside the page: nothing of this is printed',
  guide:
    'This page is made from the project sheet: pane (Home tab, Fiche Projet Data), screen Results. A text that you change on the page is kept as long as the project sheet says the same; empty its cell to take the project sheet’s again. Results always follow the project sheet. All the rest of this sheet is yours.',
  notes: 'Your notes for the presentation',
  replaced: 'Texts of yours that the page replaced, kept here',
  written: 'Last content written by the pane (do not change)',
  chart: 'Data of this page’s radar',
};

import type { LaterTexts } from '../texts';

export const summary: LaterTexts['summary'] = {
  title: 'Presentation page',
  hint: 'One A4 page to project, print or save as PDF: subject, problems, answers, radar and key points.',
  create: 'Create the presentation page',
  update: 'Update the presentation page',
  writing: 'Preparing the page…',
  madeOn: (date) => `Made on ${date}.`,
  behind: 'The project sheet has changed since: update the page before you show it.',
  created: (sheet) => `The page is ready, on the worksheet “${sheet}”. The File menu prints it or exports it as PDF.`,
  updated: (sheet) => `The page is up to date, on the worksheet “${sheet}”.`,
  kept: (count, one) =>
    one ? `${count} text that you changed on the page stayed.` : `${count} texts that you changed on the page stayed.`,
  replaced: (count, one) =>
    one
      ? `${count} text that you had changed made way: it is kept beside the page.`
      : `${count} texts that you had changed made way: they are kept beside the page.`,
  shortened: 'Texts that are too long end with “…” there; the page says where to read the rest.',
  cosmetics: 'Excel could not show it or give it all of its looks; what it says is right.',
};

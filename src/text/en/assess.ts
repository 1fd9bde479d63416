import type { Texts } from '../texts';

export const assess: Texts['assess'] = {
  steps: 'Themes',
  step: (title, state) => `${title}: ${state}`,
  states: {
    answered: 'answered',
    partly: 'partly answered',
    unknown: 'answered, with “I do not know”',
    missing: 'not answered',
  },
  themeTitle: (number, title) => `${number}. ${title}`,
  horizons: { prototype: 'Today, for the prototype', scaleUp: 'Tomorrow, if the project is generalised' },
  optional: 'Optional',
  favourable: (max) =>
    `Here a high level is good news. The radar shows the obstacles: an answer x counts there as ${max} − x.`,
  keys: (min, max) => `By keyboard: keys ${min} to ${max} inside a question.`,
  levelMeans: (label, meaning) => `${label}: ${meaning}.`,
  countsFor: (range, level, stake) => `${range} − ${level} = ${stake}`,
  favourableMeans: (label, sum, stake) =>
    `“${label}”: the radar shows the obstacle that remains, ${sum}, ${stake.toLowerCase()}.`,
  comment: 'Comment',
  addComment: 'Add a comment',
  commentFor: (question) => `Add a comment: ${question}`,
  reason: 'Why is it not applicable?',
  reasonMissing: 'Say why in a few words: the question then counts in no mean.',
  unknownHint: 'This answer is never counted as 0. It remains to be cleared up.',
  clear: 'Clear the answer',
  clearFor: (question) => `Clear the answer: ${question}`,
  score: 'Theme score',
  favourableScore: 'Theme score, as obstacles',
  noScore: 'No score yet: choose a level.',
  outOf: (score, max) => `${score} out of ${max}`,
  horizonScores: { prototype: 'prototype', scaleUp: 'scale-up' },
  radar: 'Your radar so far',
  previous: 'Previous',
  next: 'Next',
  toReport: 'See the results',
};

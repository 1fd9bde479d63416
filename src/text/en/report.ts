import type { Texts } from '../texts';

export const report: Texts['report'] = {
  title: 'The results',
  difficulty: {
    title: 'Difficulties to overcome',
    themes: (count, one) => (one ? `${count} theme` : `${count} themes`),
    outOf: (total) => `of ${total}`,
    none: 'No strong difficulty for the prototype.',
    list: 'Themes in difficulty',
    open: (theme) => `${theme}: see its questions`,
    score: (score, max) => `${score} out of ${max}`,
    band: (band) => `Difficulty: ${band.toLowerCase()}`,
    attention: (themes) => `To watch: ${themes}`,
    barLabel: (value) => `Difficulty index: ${value} out of 100`,
  },
  scaleUp: {
    title: 'Scaling up',
    unknown: 'No appreciation yet',
    noCeiling: 'no ceiling',
    barLabel: (value) => `Scale-up index: ${value} out of 100`,
    ceilingShort: (max, raw) => `capped at ${max} (${raw} without a ceiling)`,
    ceilingHeld: (max) => `ceiling of ${max}, not reached`,
  },
  index: (value) => `index ${value} out of 100`,
  provisional: (low, high) => `Provisional: between ${low} and ${high} depending on the missing answers.`,
  missing: {
    coverage: (answered, required, minimum) =>
      `No index yet: ${answered} of ${required} questions have a level, at least ${minimum} are needed.`,
    noFavourableAnswer: (theme) =>
      `No index: at least one answer is needed in ${theme}, without which scaling up cannot be judged.`,
    noAnswer: 'No index: no question of this horizon has a level.',
  },
  ceilings: {
    favourableThemeObstacle: (theme, max) => `${theme} is a strong obstacle: the index stays at ${max} or below.`,
    blockingScaleUpAnswers: (count, one, max) =>
      one
        ? `One scale-up answer is at the critical level: the index stays at ${max} or below.`
        : `At least ${count} scale-up answers are at the critical level: the index stays at ${max} or below.`,
  },
  how: 'How is it calculated?',
  howFor: (index) => `How is it calculated? ${index}`,
  arithmetic: {
    intro: {
      prototype: 'For each theme: prototype score × weight = contribution.',
      scaleUp: 'For each theme: scale-up score × weight = contribution.',
    },
    turned: (themes, max) => `${themes}: an answer x counts as ${max} − x there.`,
    theme: 'Theme',
    score: 'Score',
    weight: 'Weight',
    contribution: 'Contribution',
    total: 'Total',
    formula: {
      prototype: (total, max, weights, value) => `100 × ${total} ÷ (${max} × ${weights}) = ${value}`,
      scaleUp: (total, max, weights, value) => `100 × (1 − ${total} ÷ (${max} × ${weights})) = ${value}`,
    },
    ceiling: (ceiling, value) => `Ceiling of ${ceiling}: the index kept is ${value}.`,
    noCeiling: 'No ceiling acts.',
    rounding: 'Rounded to the nearest integer. It is an appreciation, not a calculated probability.',
  },
  radar: {
    title: 'Radar of the stakes',
    summary: (points) => `Radar of the stakes, from 0 at the centre to 4 at the edge. ${points}`,
    point: (theme, values) => `${theme}: ${values}`,
    noValue: 'no score',
    series: { overall: 'Stake', prototype: 'Prototype', scaleUp: 'Scale-up' },
    modes: { overall: 'One line: the stake', horizons: 'Two lines: prototype and scale-up' },
    mode: 'Lines of the radar',
    gap: 'A theme without a score leaves a gap: none of its questions has a level.',
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    tableCaption: 'Scores of the ten themes, from 0 (no stake) to 4 (critical stake)',
  },
  keyPoints: { title: 'Key points', none: 'Key points show from the first answer on.' },
  actions: {
    title: 'Action plan',
    hint: 'Who does what, by when, about the difficulties.',
    item: 'Action',
    add: 'Add an action',
    none: 'No action yet.',
    fields: { action: 'Action', theme: 'Theme', who: 'Who', when: 'When' },
    noTheme: 'None',
    suggestions: 'Leads for your difficulties',
    take: 'Take',
    takeFor: (suggestion) => `Take: ${suggestion}`,
    taken: (suggestion) => `Added to the action plan: ${suggestion}`,
  },
  insert: 'Insert the radar in the worksheet',
  inserting: 'Inserting the radar…',
  inserted: 'The radar is in the Radar worksheet. Insert it again to update it.',
  insertedWithWarnings:
    'The radar is in the Radar worksheet. Excel refused part of its formatting; the values are right.',
};

import { headersEn } from './headers.en';
import type { ReadWords } from './read.fr';

/** The words of the sheets in English that cells are read by. */
export const readEn: ReadWords = {
  headers: headersEn,
  horizons: { prototype: 'Today (prototype)', scaleUp: 'Tomorrow (scale-up)' },
  directions: { stake: 'stake', favourable: 'favourable' },
  yesNo: { yes: 'Yes', no: 'No' },
  personalData: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
  legalStatuses: { todo: 'To do', inProgress: 'In progress', settled: 'Settled', notApplicable: 'Not applicable' },
  legalGroups: { attention: 'Points of attention', contract: 'Contract clauses', ethics: 'Ethics' },
  legalTopics: {
    processingNature: 'Nature of the processing',
    rgpd: 'GDPR',
    openData: 'Open data (publication)',
    hosting: 'Hosting',
    intellectualProperty: 'Intellectual property',
    dataStatus: 'Status of the data',
    ownership: 'Ownership: control, access, reversibility',
    personalData: 'Personal data',
    transparency: 'Transparency',
    sovereignty: 'Sovereignty',
    cybersecurity: 'Cybersecurity',
    sobriety: 'Sobriety',
    socialAcceptability: 'Social acceptability',
    inclusion: 'Inclusiveness',
    algorithmTransparency: 'Transparency of algorithms',
  },
  ruleNames: {
    difficultyThreshold: 'Threshold of difficulty',
    attentionThreshold: 'Threshold of attention',
    minimumCoverage: 'Least coverage',
    'ceiling.favourableThemeObstacle': 'Ceiling, obstacle of the favourable theme',
    'ceiling.blockingScaleUpAnswers': 'Ceiling, blocking answers',
    difficultyBand: 'Appreciation of the difficulty',
    scaleUpBand: 'Appreciation of the scale-up',
    'answer.unknown': 'Answer “I don’t know”',
    'answer.notApplicable': 'Answer “Not applicable”',
  },
};

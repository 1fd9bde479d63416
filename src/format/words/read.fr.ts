import { headersFr } from './headers.fr';

/** The words of the sheets in French that cells are read by, the source that the other languages are typed from. */
export const readFr = {
  headers: headersFr,
  horizons: { prototype: 'Aujourd’hui (prototype)', scaleUp: 'Demain (généralisation)' },
  directions: { stake: 'enjeu', favourable: 'favorable' },
  yesNo: { yes: 'Oui', no: 'Non' },
  personalData: { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' },
  legalStatuses: { todo: 'À faire', inProgress: 'En cours', settled: 'Réglé', notApplicable: 'Sans objet' },
  legalGroups: { attention: 'Points d’attention', contract: 'Clauses du contrat', ethics: 'Éthique' },
  legalTopics: {
    processingNature: 'Nature du traitement',
    rgpd: 'RGPD',
    openData: 'Open data',
    hosting: 'Hébergement',
    intellectualProperty: 'Propriété intellectuelle',
    dataStatus: 'Statut des données',
    ownership: 'Maîtrise : contrôle, accès, réversibilité',
    personalData: 'Données à caractère personnel',
    transparency: 'Transparence',
    sovereignty: 'Souveraineté',
    cybersecurity: 'Cybersécurité',
    sobriety: 'Sobriété',
    socialAcceptability: 'Acceptabilité sociale',
    inclusion: 'Inclusion',
    algorithmTransparency: 'Transparence des algorithmes',
  },
  ruleNames: {
    difficultyThreshold: 'Seuil de difficulté',
    attentionThreshold: 'Seuil de vigilance',
    minimumCoverage: 'Couverture minimale',
    'ceiling.favourableThemeObstacle': 'Plafond, frein de la thématique favorable',
    'ceiling.blockingScaleUpAnswers': 'Plafond, réponses bloquantes',
    difficultyBand: 'Appréciation de la difficulté',
    scaleUpBand: 'Appréciation de la généralisation',
    'answer.unknown': 'Réponse « Je ne sais pas »',
    'answer.notApplicable': 'Réponse « Sans objet »',
  },
};

export type ReadWords = typeof readFr;

/** The screen Évaluer: one theme at a time. */
export const assess = {
  steps: 'Thématiques',
  step: (title: string, state: string) => `${title} : ${state}`,
  states: {
    answered: 'répondu',
    partly: 'répondu en partie',
    unknown: 'répondu, avec « je ne sais pas »',
    missing: 'sans réponse',
  },
  themeTitle: (number: string, title: string) => `${number}. ${title}`,
  horizons: { prototype: 'Aujourd’hui, pour le prototype', scaleUp: 'Demain, si le projet est généralisé' },
  optional: 'Facultatif',
  favourable:
    'Ici, un niveau élevé est une bonne nouvelle. Le radar, lui, montre les freins : plus le niveau est haut, moins ce thème s’y étend.',
  direction: (min: string, max: string) =>
    `${min} : rien à lever ; ${max} : bloquant. Plus le chiffre est haut, plus l’enjeu est fort.`,
  keys: (min: string, max: string) => `Les touches ${min} à ${max} répondent aussi.`,
  levelMeans: (label: string, meaning: string) => `${label} : ${meaning}.`,
  favourableMeans: (label: string, obstacle: string, max: string, stake: string) =>
    `« ${label} » : le frein qui reste, dessiné sur le radar, est de ${obstacle} sur ${max} (${stake}).`,
  recalls: {
    title: 'Déclaré dans Données',
    go: 'Revoir',
    none: 'Aucun jeu de données listé.',
    noPersonalData: 'Aucune donnée personnelle dans les jeux listés.',
    personalData: (names: string) => `Données personnelles : ${names}.`,
    personalDataUnknown: (names: string) => `Données personnelles ou non, à préciser : ${names}.`,
    ownerUnknown: (names: string) => `Propriétaire à préciser : ${names}.`,
    accessUnknown: (names: string) => `Modalités d’accès à préciser : ${names}.`,
    disagrees:
      'Des données personnelles sont déclarées dans Données, et cette réponse dit qu’il n’y en a pas : l’une des deux est sans doute à revoir.',
    others: (count: string, one: boolean) => (one ? `${count} autre` : `${count} autres`),
    legal: (topic: string, status: string, comment: string) =>
      comment === '' ? `${topic} : ${status}.` : `${topic} : ${status}. ${comment}`,
  },
  comment: 'Commentaire',
  addComment: 'Ajouter un commentaire',
  commentFor: (question: string) => `Ajouter un commentaire : ${question}`,
  reason: 'Pourquoi est-ce sans objet ?',
  reasonMissing: 'Dites en quelques mots pourquoi : la question ne compte alors dans aucune moyenne.',
  unknownHint: 'Cette réponse n’est jamais comptée comme 0. Elle reste à éclaircir.',
  clear: 'Effacer la réponse',
  clearFor: (question: string) => `Effacer la réponse : ${question}`,
  score: 'Note du thème',
  favourableScore: 'Note du thème, en freins',
  noScore: 'Pas encore de note : choisissez un niveau.',
  outOf: (score: string, max: string) => `${score} sur ${max}`,
  horizonScores: { prototype: 'prototype', scaleUp: 'généralisation' },
  radar: 'Votre radar pour l’instant',
  previous: 'Précédent',
  next: 'Suivant',
  toReport: 'Voir le résultat',
};

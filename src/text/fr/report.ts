/** The screen Restituer: both readings, the radar, the key points, the action plan. */
export const report = {
  title: 'Le résultat',
  difficulty: {
    title: 'Difficultés à surmonter',
    themes: (count: string, one: boolean) => (one ? `${count} thème` : `${count} thèmes`),
    outOf: (total: string) => `sur ${total}`,
    none: 'Aucune difficulté forte pour le prototype.',
    list: 'Thèmes en difficulté',
    open: (theme: string) => `${theme} : voir ses questions`,
    score: (score: string, max: string) => `${score} sur ${max}`,
    band: (band: string) => `Difficulté ${band.toLowerCase()}`,
    attention: (themes: string) => `À surveiller : ${themes}`,
    barLabel: (value: string) => `Indice de difficulté : ${value} sur 100`,
  },
  scaleUp: {
    title: 'Passage à l’échelle',
    unknown: 'Pas encore d’appréciation',
    noCeiling: 'aucun plafond',
    barLabel: (value: string) => `Indice de généralisation : ${value} sur 100`,
    ceilingShort: (max: string, raw: string) => `plafonné à ${max} (${raw} sans plafond)`,
    ceilingHeld: (max: string) => `plafond de ${max}, non atteint`,
  },
  index: (value: string) => `indice ${value} sur 100`,
  provisional: (low: string, high: string) => `Provisoire : entre ${low} et ${high} selon les réponses qui manquent.`,
  missing: {
    coverage: (answered: string, required: string, minimum: string) =>
      `Pas encore d’indice. Questions répondues par un niveau : ${answered} sur ${required} ; il en faut au moins ${minimum}.`,
    noFavourableAnswer: (theme: string) =>
      `Pas d’indice : il faut au moins une réponse en ${theme}, sans quoi la généralisation ne se juge pas.`,
    noAnswer: 'Pas d’indice : aucune question de cet horizon n’a de niveau.',
  },
  ceilings: {
    favourableThemeObstacle: (theme: string, max: string) =>
      `${theme} est un obstacle fort : l’indice ne dépasse pas ${max}.`,
    blockingScaleUpAnswers: (count: string, one: boolean, max: string) =>
      one
        ? `Une réponse de généralisation est au niveau critique : l’indice ne dépasse pas ${max}.`
        : `Au moins ${count} réponses de généralisation sont au niveau critique : l’indice ne dépasse pas ${max}.`,
  },
  how: 'Comment est-ce calculé ?',
  howFor: (index: string) => `Comment est-ce calculé ? ${index}`,
  arithmetic: {
    intro: {
      prototype: 'Pour chaque thème : note du prototype × poids = contribution.',
      scaleUp: 'Pour chaque thème : note de généralisation × poids = contribution.',
    },
    turned: (themes: string, max: string) => `${themes} : une réponse x y compte pour ${max} − x.`,
    theme: 'Thème',
    score: 'Note',
    weight: 'Poids',
    contribution: 'Contribution',
    total: 'Total',
    formula: {
      prototype: (total: string, max: string, weights: string, value: string) =>
        `100 × ${total} ÷ (${max} × ${weights}) = ${value}`,
      scaleUp: (total: string, max: string, weights: string, value: string) =>
        `100 × (1 − ${total} ÷ (${max} × ${weights})) = ${value}`,
    },
    ceiling: (ceiling: string, value: string) => `Plafond de ${ceiling} : l’indice retenu est ${value}.`,
    noCeiling: 'Aucun plafond n’agit.',
    rounding: 'Arrondi à l’entier le plus proche. C’est une appréciation, pas une probabilité calculée.',
  },
  radar: {
    title: 'Radar des enjeux',
    summary: (points: string) => `Radar des enjeux, de 0 au centre à 4 au bord. ${points}`,
    point: (theme: string, values: string) => `${theme} : ${values}`,
    noValue: 'sans note',
    series: { overall: 'Enjeu', prototype: 'Prototype', scaleUp: 'Généralisation' },
    modes: { overall: 'Une courbe : l’enjeu', horizons: 'Deux courbes : prototype et généralisation' },
    mode: 'Courbes du radar',
    gap: 'Un thème sans note laisse un vide : aucune de ses questions n’a de niveau.',
    showTable: 'Voir le tableau',
    hideTable: 'Masquer le tableau',
    tableCaption: 'Notes des dix thématiques, de 0 (aucun enjeu) à 4 (enjeu critique)',
  },
  keyPoints: { title: 'Points clés', none: 'Les points clés apparaissent dès la première réponse.' },
  actions: {
    title: 'Plan d’action',
    hint: 'Qui fait quoi, pour quand, face aux difficultés.',
    item: 'Action',
    add: 'Ajouter une action',
    none: 'Aucune action pour l’instant.',
    fields: { action: 'Action', theme: 'Thème', who: 'Qui', when: 'Quand' },
    noTheme: 'Aucun',
    suggestions: 'Pistes pour vos difficultés',
    take: 'Reprendre',
    takeFor: (suggestion: string) => `Reprendre : ${suggestion}`,
    taken: (suggestion: string) => `Ajouté au plan d’action : ${suggestion}`,
  },
  evaluations: {
    title: 'Évaluations datées',
    hint: 'Gardez l’évaluation telle qu’elle est aujourd’hui, pour la comparer plus tard sur le radar.',
    keep: 'Enregistrer cette évaluation',
    kept: (date: string) => `Évaluation du ${date} enregistrée.`,
    alreadyKept: 'Elle est enregistrée à la date d’aujourd’hui.',
    noAnswer: 'Répondez d’abord à une question par un niveau.',
    none: 'Aucune évaluation enregistrée pour l’instant.',
    undated: 'sans date',
    labelFor: (date: string) => `Titre de l’évaluation du ${date}`,
    remove: (date: string) => `Retirer l’évaluation du ${date}`,
    difficulty: 'Difficulté',
    scaleUp: 'Généralisation',
    scaleUpBand: (band: string) => `Généralisation ${band.toLowerCase()}`,
    noIndex: 'pas d’indice',
    coverage: (share: string) => `Questions répondues : ${share}`,
    otherVersion: (version: string) => `Faite avec la version ${version} du référentiel`,
  },
  insert: 'Insérer le radar dans la feuille',
  inserting: 'Insertion du radar…',
  inserted: 'Le radar est dans la feuille Radar. Insérez-le de nouveau pour le mettre à jour.',
  insertedWithWarnings:
    'Le radar est dans la feuille Radar. Excel n’a pas accepté toute sa mise en forme ; les valeurs sont justes.',
};

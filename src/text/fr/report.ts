/** The screen Restituer: both readings, the radar, the key points, the action plan. */
export const report = {
  title: 'Le résultat',
  difficulty: {
    title: 'Difficultés à surmonter',
    themes: (count: string, one: boolean) => (one ? `${count} thématique` : `${count} thématiques`),
    outOf: (total: string) => `sur ${total}`,
    none: 'Aucune difficulté forte pour le prototype.',
    what: (from: string) => `Thématiques à ${from} ou plus pour le prototype.`,
    /** `without`: the themes that have no weight for the prototype. */
    whatWithout: (from: string, without: string, one: boolean) =>
      `Thématiques à ${from} ou plus pour le prototype ; ${without} n’y ${one ? 'compte' : 'comptent'} pas.`,
    list: 'Thématiques en difficulté',
    open: (theme: string) => `${theme} : voir ses questions`,
    score: (score: string, max: string) => `prototype ${score} sur ${max}`,
    band: (band: string) => `Difficulté ${band.toLowerCase()}`,
    attention: (themes: string) => `À surveiller : ${themes}`,
    ends: { low: 'plus simple', high: 'plus difficile' },
    barLabel: (value: string) =>
      `Indice de difficulté : ${value} sur 100. Plus il est haut, plus le projet est difficile.`,
  },
  scaleUp: {
    title: 'Généralisation',
    noCeiling: 'aucun plafond',
    ends: { low: 'peu probable', high: 'très probable' },
    barLabel: (value: string) =>
      `Indice de généralisation : ${value} sur 100. Plus il est haut, plus la généralisation est probable.`,
    ceilingShort: (raw: string) => `limité par un plafond (${raw} sans lui)`,
    ceilingHeld: (max: string) => `plafond de ${max}, non atteint`,
  },
  unknown: 'Pas encore d’appréciation',
  index: (value: string) => `indice ${value} sur 100`,
  provisional: (low: string, high: string) => `Provisoire : entre ${low} et ${high} selon les réponses qui manquent.`,
  missing: {
    coverage: (answered: string, required: string, minimum: string) =>
      `Pas encore d’indice. Réponses par un niveau : ${answered} sur ${required} ; il en faut au moins ${minimum}.`,
    noFavourableAnswer: (theme: string) =>
      `Pas d’indice : il faut au moins une réponse en ${theme}, sans quoi la généralisation ne se juge pas.`,
    noAnswer: 'Pas d’indice : aucune question de cet horizon n’a de niveau.',
  },
  ceilings: {
    favourableThemeObstacle: (theme: string, max: string) =>
      `Frein fort : ${theme}. L’indice ne dépasse donc pas ${max}.`,
    /** `themes`: where those answers are. */
    blockingScaleUpAnswers: (count: string, one: boolean, themes: string, max: string) =>
      one
        ? `Une réponse de généralisation est au niveau critique : ${themes}. L’indice ne dépasse donc pas ${max}.`
        : `${count} réponses de généralisation sont au niveau critique : ${themes}. L’indice ne dépasse donc pas ${max}.`,
  },
  how: 'Comment est-ce calculé ?',
  howFor: (index: string) => `Comment est-ce calculé ? ${index}`,
  arithmetic: {
    intro: {
      prototype: 'Pour chaque thématique : note du prototype × poids = contribution.',
      scaleUp: 'Pour chaque thématique : note de généralisation × poids = contribution.',
    },
    turned: (themes: string, max: string) =>
      `${themes} : un niveau élevé y est une bonne nouvelle. La note est le frein qui reste : ${max} moins la réponse.`,
    theme: 'Thématique',
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
    leftOut: {
      noLevel: (themes: string) => `${themes} : hors du calcul, faute de réponse par un niveau.`,
      notApplicable: (themes: string) => `${themes} : hors du calcul, car sans objet.`,
      noWeight: (themes: string) => `${themes} : hors du calcul, car sans poids dans cet indice.`,
    },
    noCeiling: 'Aucun plafond n’agit.',
    rounding: 'Arrondi à l’entier le plus proche. C’est une appréciation, pas une probabilité calculée.',
  },
  radar: {
    title: 'Radar des enjeux',
    summary: (points: string) => `Radar des enjeux, de 0 au centre à 4 au bord. ${points}`,
    point: (theme: string, values: string) => `${theme} : ${values}`,
    noValue: 'sans note',
    series: { overall: 'Enjeu', prototype: 'Prototype', scaleUp: 'Généralisation' },
    modes: {
      overall: 'Une courbe : l’enjeu',
      horizons: 'Deux courbes : prototype et généralisation',
      evaluations: 'Deux courbes : deux évaluations',
    },
    mode: 'Courbes du radar',
    gap: 'Une thématique sans note laisse un vide : aucune de ses questions n’a de niveau.',
    gapHorizons: 'Une thématique sans note sur un horizon y laisse un vide.',
    compare: {
      current: 'Évaluation',
      earlier: 'Comparée à',
      none: 'Pour comparer, enregistrez d’abord une évaluation, plus bas.',
      gap: 'Une thématique sans note dans une évaluation y laisse un vide.',
      otherVersion: (evaluation: string, version: string) =>
        `« ${evaluation} » a été faite avec la version ${version} du référentiel : comparez avec prudence.`,
      difference: 'Écart',
      tableCaption: 'Notes des deux évaluations, de 0 (aucun enjeu) à 4 (enjeu critique)',
    },
    showTable: 'Voir le tableau',
    hideTable: 'Masquer le tableau',
    tableCaption: 'Notes des thématiques, de 0 (aucun enjeu) à 4 (enjeu critique)',
  },
  keyPoints: { title: 'Points clés', none: 'Les points clés apparaissent dès la première réponse.' },
  actions: {
    title: 'Plan d’action',
    hint: 'Qui fait quoi, pour quand, face aux enjeux.',
    item: 'Action',
    add: 'Ajouter une action',
    none: 'Aucune action pour l’instant.',
    fields: { action: 'Action', theme: 'Thématique', who: 'Qui', when: 'Échéance' },
    noTheme: 'Aucun',
    suggestions: 'Pistes pour vos enjeux forts',
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
    now: 'Réponses actuelles',
    labelFor: (date: string) => `Intitulé de l’évaluation du ${date}`,
    remove: (date: string) => `Retirer l’évaluation du ${date}`,
    difficulty: 'Difficulté',
    scaleUp: 'Généralisation',
    scaleUpBand: (band: string) => `Généralisation ${band.toLowerCase()}`,
    noIndex: 'pas d’indice',
    coverage: (share: string) => `Réponses données : ${share}`,
    otherVersion: (version: string) => `Faite avec la version ${version} du référentiel`,
  },
  exports: {
    title: 'Emporter',
    hint: 'Le radar tel qu’il est dessiné plus haut, et la fiche entière. Rien n’est envoyé nulle part.',
    png: 'Radar en image (PNG)',
    svg: 'Radar en dessin (SVG)',
    copy: 'Copier l’image',
    json: 'Fiche en fichier (.json)',
    radarName: 'radar',
    ficheName: 'fiche-projet-data',
    offered: (name: string) => `« ${name} » : regardez dans vos téléchargements.`,
    imageElse: 'Rien n’y est arrivé (Excel pour Mac ou iPad) ? Copiez l’image ci-dessous : clic droit ou appui long.',
    textElse:
      'Rien n’y est arrivé (Excel pour Mac ou iPad) ? Copiez le texte ci-dessous dans un fichier dont le nom finit par .json.',
    imageOf: (name: string) => `Image exportée : ${name}`,
    textOf: (name: string) => `Contenu de ${name}`,
    copied: 'L’image est dans le presse-papiers : collez-la où vous voulez.',
    notCopied:
      'Excel n’a pas laissé copier l’image. Rien n’est perdu : exportez-la en PNG, puis copiez celle qui s’affiche ici.',
    noPng: 'L’image PNG n’a pas pu être dessinée. Rien n’est perdu : exportez le radar en SVG.',
  },
  insert: 'Insérer le radar dans la feuille Radar',
  inserting: 'Insertion du radar…',
  inserted:
    'Le radar est dans la feuille Radar. Il y suit vos réponses ; insérez-le de nouveau pour en changer les courbes.',
  insertedWithWarnings:
    'Le radar est dans la feuille Radar. Excel n’a pas pu l’afficher ou le mettre tout à fait en forme ; les valeurs sont justes.',
};

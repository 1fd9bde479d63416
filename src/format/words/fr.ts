import { readFr } from './read.fr';
import { summaryFr } from './summary.fr';

/** What a missing index speaks of: the least share of answers, and the favourable themes. */
export interface MissingIndexParts {
  readonly share: string;
  readonly themes: string;
}

/** Every word of the sheets in French, the source that the other languages are typed from. */
export const fr = {
  ...readFr,
  sheets: {
    fiche: 'Fiche projet',
    data: 'Données',
    assessment: 'Évaluation',
    radar: 'Radar',
    history: 'Historique des évaluations',
    questionnaire: 'Référentiel',
    summary: 'Présentation',
    synthesis: 'Synthèse',
    recovered: 'Récupéré',
  },
  titles: {
    fiche: 'Fiche Projet Data',
    data: 'Les données du projet',
    assessment: 'Évaluation des enjeux Data',
    radar: 'Radar des enjeux Data',
    history: 'Évaluations datées',
    questionnaire: 'Référentiel : questions, niveaux et calcul',
    recovered: 'Textes récupérés',
  },
  guides: {
    fiche:
      'Décrivez ici votre projet. Le volet vous guide : onglet Accueil, Fiche Projet Data. Sans le volet, remplissez les cases teintées.',
    data: 'Listez vos jeux de données, puis faites le point sur les enjeux juridiques et éthiques. Volet : onglet Accueil, Fiche Projet Data.',
    assessment:
      'Choisissez un niveau par question dans la colonne Réponse. Le volet calcule les notes : onglet Accueil, Fiche Projet Data.',
    radar: 'Pour répondre aux questions et mettre à jour le radar : onglet Accueil, Fiche Projet Data.',
    olderScores:
      'Des réponses ont changé depuis le calcul de ces notes. Pour les mettre à jour : onglet Accueil, Fiche Projet Data, Insérer le radar.',
    history:
      'Chaque ligne garde une évaluation telle qu’elle était à sa date. Ajoutez-en une depuis le volet, écran Restituer.',
    questionnaire:
      'La méthode de ce classeur : elle note cette fiche. Modifiez-la ici, puis appliquez-la : menu du volet, « Animer un atelier ».',
    recovered:
      'Ces textes étaient sur les feuilles, là où la fiche ne les lit pas. Chacun y est resté. Recopiez ceux qui servent ; vous pourrez ensuite supprimer cette feuille.',
  },
  sections: {
    workshop: 'L’atelier',
    project: 'Le projet',
    description: 'Description et objectifs',
    calendar: 'Calendrier',
    stakeholders: 'Parties prenantes',
    budget: 'Budget',
    impact: 'Évaluation de l’impact',
    datasets: 'Inventaire des jeux de données',
    legal: 'Enjeux juridiques et éthiques',
    keyPoints: 'Points clés, du plus fort au plus faible',
    scores: 'Notes par thématique',
    actions: 'Plan d’action',
    chartData: 'Données du radar à deux courbes',
    chartEvaluations: 'Données du radar qui compare deux évaluations',
    scale: 'Échelle',
    rules: 'Règles de calcul',
    themes: 'Thématiques',
    questions: 'Questions',
    choiceLists: 'Listes déroulantes (ne pas modifier)',
    about: 'À propos de ce classeur',
  },
  fields: {
    workshop: { label: 'Atelier', hint: 'Son nom, s’il y en a un.' },
    workshopDate: { label: 'Date de l’atelier', hint: 'Une date, par exemple 01/12/2026.' },
    name: {
      label: 'Nom du projet',
      hint: 'Court et parlant : on le lira sur le radar. Exemple : Capteurs de bornes à verre.',
    },
    authority: { label: 'Collectivité', hint: 'Celle qui porte le projet.' },
    lead: { label: 'Chef de projet', hint: 'Nom et fonction de la personne à contacter.' },
    date: { label: 'Date de la fiche', hint: 'Une date, par exemple 24/11/2026.' },
    description: {
      label: 'Description',
      hint: 'Le problème de départ, puis ce que le projet fait des données, en quelques phrases.',
    },
    objectives: { label: 'Objectifs', hint: 'Deux ou trois résultats que l’on pourra constater.' },
    territories: { label: 'Territoires d’expérimentation', hint: 'Communes, quartiers ou équipements concernés.' },
    budgetAmount: { label: 'Montant (en euros)', hint: 'Un nombre, pour l’expérimentation. Exemple : 48 000.' },
    budgetFunding: { label: 'Financement', hint: 'Fonds propres, subvention, partenaire… et ce qui est acquis.' },
    budgetComment: { label: 'Commentaire', hint: 'Ce que le montant couvre ou laisse de côté.' },
  },
  about: {
    schema: 'Version de la mise en page',
    ficheId: 'Identifiant de la fiche',
    language: 'Langue du classeur',
    questionnaireId: 'Identifiant du référentiel',
    questionnaireVersion: 'Version du référentiel',
    questionnaireStamp: 'Empreinte du référentiel appliqué',
    credit: 'Source',
  },
  recoveredHeaders: { date: 'Copié le', place: 'Où il se trouvait', what: 'Ce que c’était', text: 'Texte' },
  places: {
    question: (id: string) => `Question ${id}`,
    row: (number: string) => `ligne ${number}`,
    list: (list: string) => `liste déroulante « ${list} »`,
    detail: (card: string) => `${card}, détail`,
    subtitle: 'sous-titre',
    chart: 'place du radar',
  },
  choiceLists: {
    answers: 'Réponses',
    favourableAnswers: 'Réponses (sens favorable)',
    favourableQuestions: 'Questions favorables',
    personalData: 'Données personnelles',
    legalStatuses: 'Statuts',
    horizons: 'Horizons',
    directions: 'Sens',
    yesNo: 'Facultative',
  },
  rules: {
    difficultyThreshold: 'Une thématique est une difficulté à partir de cette note',
    attentionThreshold: 'Une thématique est un point de vigilance à partir de cette note',
    minimumCoverage: 'Sous cette part de réponses, aucun indice',
    favourableThemeObstacle: 'Plafond de l’indice de généralisation : frein de la thématique favorable',
    blockingScaleUpAnswers: 'Plafond de l’indice de généralisation : réponses au niveau maximal',
    difficultyBand: 'Appréciation de la difficulté, à partir de cet indice',
    scaleUpBand: 'Appréciation de la généralisation, à partir de cet indice',
    unknown: 'Réponse qui n’est jamais comptée comme 0',
    notApplicable: 'Réponse laissée hors du calcul, avec son motif',
  },
  readings: {
    difficulty: 'Difficultés à surmonter',
    scaleUp: 'Généralisation',
    difficultyCount: 'Nombre de difficultés',
    difficultyIndex: 'Indice de difficulté',
    scaleUpIndex: 'Indice de généralisation',
    coverage: 'Couverture des réponses',
    scoredAnswers: 'Empreinte des réponses notées',
    themes: (count: string, one: boolean, total: string) =>
      `${count} ${one ? 'thématique' : 'thématiques'} sur ${total}`,
    difficultyDetail: (band: string, index: string) =>
      `Difficulté ${band.toLocaleLowerCase('fr')}, indice ${index} sur 100`,
    scaleUpDetail: (index: string, ceiling: string) => `Indice ${index} sur 100, ${ceiling}`,
    noCeiling: 'aucun plafond',
    ceiling: 'limité par un plafond',
    ceilingHeld: (max: string) => `plafond de ${max}, non atteint`,
    provisional: (lowest: string, highest: string) => ` ; provisoire : de ${lowest} à ${highest}`,
    missing: {
      coverage: ({ share }: MissingIndexParts) => `Pas encore d’indice : moins de ${share} des réponses`,
      noFavourableAnswer: ({ themes }: MissingIndexParts) => `Pas d’indice : aucune réponse sur ${themes}`,
      noAnswer: () => 'Pas encore d’indice',
    },
    noReading: 'À préciser',
    noKeyPoint: 'Aucun pour l’instant.',
    noScore: 'sans note',
    currentAnswers: 'Réponses actuelles',
    undated: 'sans date',
    legend: '0 aucun enjeu · 1 faible · 2 modéré · 3 fort · 4 critique. Méthode et questions : feuille Référentiel.',
  },
  validation: {
    answerTitle: 'Réponse',
    pickAnswer:
      'Choisissez dans la liste, ou tapez un chiffre de 0 à 4. Le descriptif, à droite, dit ce que chaque niveau veut dire.',
    otherAnswer:
      'Cette réponse n’est pas dans la liste. Elle est gardée ; seuls sont comptés un chiffre de 0 à 4, « Je ne sais pas » et « Sans objet ».',
    invalidTitle: 'Réponse inconnue',
    invalidChoice: 'Choisissez une des valeurs de la liste.',
    reason: 'Pour « Sans objet », dites ici pourquoi.',
  },
  /** A sheet that was drawn anew, as it was before. */
  keptSheet: (name: string) => `${name} (avant)`,
  print: { page: 'Page', of: 'sur' },
  summary: summaryFr,
};

export type SheetWords = typeof fr;
export type SheetKey = keyof SheetWords['sheets'];

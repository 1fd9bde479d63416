/** Words of the page for the presentation, in French. */
export const summaryFr = {
  stakes: 'Sujet et enjeux',
  subject: 'Sujet',
  problems: 'Difficultés pour le prototype',
  answers: 'Réponses choisies ou possibles',
  untitled: 'Projet sans nom',
  empty: 'À compléter dans la feuille Fiche projet.',
  notAssessed: 'Pas encore évalué : répondez aux questions, feuille Évaluation.',
  noProblem: 'Aucune difficulté forte pour le prototype.',
  moreProblems: (themes: string) => `Et aussi : ${themes}.`,
  attention: (themes: string) => `À surveiller : ${themes}.`,
  lead: (suggestion: string) => `Piste : ${suggestion}`,
  noAnswer: 'Aucune action pour l’instant : ajoutez-en au plan d’action, feuille Radar.',
  moreActions: (count: string, one: boolean) =>
    one
      ? `Et ${count} autre action : plan d’action, feuille Radar.`
      : `Et ${count} autres actions : plan d’action, feuille Radar.`,
  budget: (amount: string) => `Budget : ${amount}`,
  calendar: (start: string, end: string) => `Calendrier : du ${start} au ${end}`,
  shortened: (sheets: string) => `« … » : texte abrégé pour tenir sur la page. La suite est ici : ${sheets}.`,
  made: (date: string) => `Page faite à partir de la fiche le ${date}.`,
  behind: 'Des réponses ont changé depuis que cette page a été faite : actualisez-la depuis le volet, écran Restituer.',
  aside: 'À côté de la page : rien de ceci ne s’imprime',
  guide:
    'Cette page se fait depuis la fiche : volet (onglet Accueil, Fiche Projet Data), écran Restituer. Un texte que vous changez sur la page est gardé tant que la fiche dit la même chose ; videz sa case pour reprendre celui de la fiche. Les résultats, eux, suivent toujours la fiche. Tout le reste de la feuille est à vous.',
  notes: 'Vos notes pour la présentation',
  replaced: 'Vos textes que la page a remplacés, gardés ici',
  written: 'Dernier contenu écrit par le volet (ne pas modifier)',
  chart: 'Données du radar de cette page',
};

export type SummaryWords = typeof summaryFr;

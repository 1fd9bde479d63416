/** The synthesis of a workshop, in the pane. */
export const synthesis = {
  title: 'Synthèse de l’atelier',
  hint: 'Réunissez les fiches remplies (.xlsx ou .json) sur une feuille Synthèse de ce classeur. Elles sont lues ici, dans le volet : rien n’est envoyé.',
  choose: 'Choisir les fiches',
  chooseAgain: 'Choisir d’autres fiches',
  drop: 'ou déposez-les sur le volet, toutes à la fois.',
  dropHere: 'Déposez les fiches : elles seront lues ici.',
  reading: (done: string, total: string) => `Lecture des fiches : ${done} sur ${total}`,
  cancel: 'Arrêter la lecture',
  cancelled: (done: string, total: string) =>
    `Lecture arrêtée à ${done} sur ${total}. La feuille Synthèse n’a pas changé.`,
  writing: 'Écriture de la feuille Synthèse…',
  created: (sheet: string) => `La synthèse est faite : feuille « ${sheet} ».`,
  updated: (sheet: string) => `La synthèse est refaite : feuille « ${sheet} ».`,
  cosmetics: 'Excel a refusé une partie de la présentation des graphiques.',
  nothing: 'Aucun de ces fichiers n’est une fiche : la feuille Synthèse n’a pas été faite.',
  safe: 'Les fiches lues restent dans le volet.',
  retry: 'Réessayer d’écrire la feuille',
  retryReading: 'Réessayer de lire les fichiers',
  counted: (count: string, one: boolean) => (one ? `${count} projet réuni.` : `${count} projets réunis.`),
  apart: (count: string, one: boolean) =>
    one
      ? `${count} fiche d’un autre référentiel, à part dans la feuille.`
      : `${count} fiches d’un autre référentiel, à part dans la feuille.`,
  copies: (count: string, one: boolean) =>
    one ? `${count} fichier en double, compté une seule fois.` : `${count} fichiers en double, comptés une seule fois.`,
  refused: (count: string, one: boolean) => (one ? `${count} fichier non lu` : `${count} fichiers non lus`),
  present: {
    title: 'Présenter projet par projet',
    hint: 'Chaque radar à côté de la moyenne des projets.',
    previous: 'Projet précédent',
    next: 'Projet suivant',
    place: (place: string, total: string) => `${place} sur ${total}`,
    mean: 'Moyenne',
    difficulty: 'Difficulté',
    scaleUp: 'Passage à l’échelle',
    position: 'Position',
    answers: 'Réponses',
    noIndex: 'pas d’indice',
    index: (band: string, value: string) => `${band}, ${value} sur 100`,
  },
};

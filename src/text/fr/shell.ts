/** The frame around the screens: header, menu, tabs, foot, messages. */
export const shell = {
  product: 'Fiche Projet Data',
  untitled: 'Projet sans nom',
  screens: { fiche: 'Fiche', data: 'Données', assess: 'Évaluer', report: 'Restituer' },
  screensLabel: 'Parties de la fiche',
  menu: 'Autres actions',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  workbookLanguage: {
    fr: 'Les questions et leurs niveaux sont en français, la langue de ce classeur.',
    en: 'Les questions et leurs niveaux sont en anglais, la langue de ce classeur.',
  },
  refresh: 'Actualiser depuis le classeur',
  introduction: 'Revoir l’introduction',
  help: 'Aide et crédits',
  privacy: 'Confidentialité',
  close: 'Fermer',
  noExcel: 'Ce volet travaille dans un classeur. Ouvrez-le depuis Excel : onglet Accueil, Fiche Projet Data.',
  loading: 'Lecture du classeur…',
  loadFailed: {
    happened: 'Cette partie du volet n’a pas pu être chargée.',
    safe: 'Votre classeur n’est pas touché.',
    action: 'Vérifiez votre connexion, puis réessayez.',
  },
  loadingPart: 'Chargement…',
  status: {
    saved: 'Enregistré dans le classeur',
    saving: 'Enregistrement…',
    failed: 'Pas encore enregistré',
    readOnly: 'Lecture seule',
  },
  /** Read out, and only when it is news. */
  saveNews: { saving: 'Enregistrement en cours…', saved: 'Tout est enregistré dans le classeur.' },
  cellEditing: 'Validez la cellule en cours de saisie dans Excel (Entrée)…',
  retry: 'Réessayer',
  discard: 'Abandonner cette modification',
  dismiss: 'Masquer ce message',
  undoKey: 'Ctrl+Z',
  undo: 'Annuler',
  undoWhat: {
    typing: 'Annuler la saisie',
    answer: 'Annuler la réponse',
    edit: 'Annuler la modification',
    add: 'Annuler l’ajout',
    remove: 'Annuler le retrait',
    move: 'Annuler le déplacement',
  },
  undoOf: (what: string, where: string) => `${what} : ${where}`,
  undone: (where: string) => `C’est annulé : ${where}`,
  removed: (item: string) => `« ${item} » a été retiré.`,
  readOnly:
    'Ce classeur a été créé avec une version plus récente. Vous pouvez le lire ici ; pour le modifier, mettez le complément à jour.',
  problems: {
    title: (count: string, one: boolean) =>
      one ? `${count} point à vérifier dans le classeur` : `${count} points à vérifier dans le classeur`,
    importTitle: (count: string, one: boolean) =>
      one ? `${count} point à vérifier dans le fichier importé` : `${count} points à vérifier dans le fichier importé`,
    show: 'Voir',
    hide: 'Masquer',
    more: (count: string, one: boolean) => (one ? `et ${count} autre` : `et ${count} autres`),
    repair: 'Réparer le classeur',
    repairing: 'Réparation…',
    repaired:
      'Les parties qui manquaient sont de nouveau dans le classeur. Leur contenu, s’il a été supprimé, est à saisir de nouveau. Aucune cellule remplie n’a été modifiée.',
    radarRedrawn: 'Le radar est redessiné dans sa feuille.',
    recovered: (count: string, one: boolean, sheet: string) =>
      one
        ? `${count} texte sans place dans la fiche est copié dans la feuille « ${sheet} ». Il est aussi resté où il était.`
        : `${count} textes sans place dans la fiche sont copiés dans la feuille « ${sheet} ». Ils sont aussi restés où ils étaient.`,
    partlyRepaired:
      'Une partie de la fiche manque encore : la liste ci-dessus dit laquelle. Aucune cellule remplie n’a été modifiée.',
  },
  crash: {
    title: 'Le volet a rencontré une erreur',
    safe: 'Ce qui a été enregistré est dans le classeur et n’est pas touché.',
    rescue: {
      trying: 'Enregistrement de votre dernière saisie…',
      saved: 'Tout ce que vous avez saisi est enregistré dans le classeur.',
      failed: 'Votre dernière saisie n’a pas pu être enregistrée : elle sera à refaire.',
    },
    action: 'Rechargez le volet pour reprendre.',
    reload: 'Recharger le volet',
    keepWhy: 'Pour plus de sûreté, emportez la fiche dans un fichier : il pourra être importé plus tard.',
    keep: 'Emporter la fiche (.json)',
  },
  helpTitle: 'Aide et crédits',
  helpText: [
    'Remplissez la fiche, listez les données, répondez aux questions, thématique par thématique, puis insérez le radar dans la feuille.',
    'Tout est écrit dans le classeur au fur et à mesure. Vous pouvez fermer le volet ou remplir directement les feuilles : rien ne se perd.',
    'Dans une question, les touches 0 à 4 choisissent un niveau.',
  ],
  creditTitle: 'Source de la méthode',
  privacyTitle: 'Confidentialité',
  privacyText: [
    'Rien ne sort de votre classeur : pas de compte, pas de mesure d’audience, aucun envoi.',
    'Le volet ne charge que ses propres fichiers et la bibliothèque Office de Microsoft.',
  ],
};

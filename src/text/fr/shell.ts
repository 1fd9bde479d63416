/** The frame around the screens: header, menu, tabs, foot, messages. */
export const shell = {
  product: 'Fiche Projet Data',
  untitled: 'Projet sans nom',
  screens: { fiche: 'Fiche', data: 'Données', assess: 'Évaluer', report: 'Restituer' },
  screensLabel: 'Parties de la fiche',
  menu: 'Autres actions',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  refresh: 'Actualiser depuis le classeur',
  help: 'Aide et crédits',
  privacy: 'Confidentialité',
  close: 'Fermer',
  noExcel: 'Ce volet travaille dans un classeur. Ouvrez-le depuis Excel : onglet Accueil, Fiche Projet Data.',
  loading: 'Lecture du classeur…',
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
  },
  crash: {
    title: 'Le volet a rencontré une erreur',
    safe: 'Ce qui a été enregistré est dans le classeur et n’est pas touché.',
    action: 'Rechargez le volet pour reprendre.',
    reload: 'Recharger le volet',
  },
  helpTitle: 'Aide et crédits',
  helpText: [
    'Remplissez la fiche, listez les données, répondez aux questions thème par thème, puis insérez le radar dans la feuille.',
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

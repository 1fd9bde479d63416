export const start = {
  title: 'Décrire un projet data et mesurer ses enjeux',
  intro: 'La fiche se remplit dans ce classeur : le projet, ses données, dix thématiques notées, un radar à présenter.',
  create: 'Créer une fiche ici',
  createHint: 'Ajoute les feuilles de la fiche à ce classeur, sans toucher aux vôtres.',
  example: 'Charger l’exemple',
  exampleHint: 'Ajoute une fiche déjà remplie, pour voir : des capteurs dans les bornes à verre.',
  import: 'Importer une fiche depuis un fichier',
  importHint: 'Reprend une fiche d’un autre classeur (.xlsx) ou d’un export (.json).',
  creating: 'Création des feuilles…',
  already: 'Vous avez déjà une fiche ? Ouvrez son classeur : elle apparaît ici.',
  introduction: {
    title: 'Votre projet en vingt minutes',
    steps: {
      fiche: '– décrivez le projet, section par section.',
      data: '– listez ses données et les points à vérifier.',
      assess: '– répondez aux questions de chaque thématique.',
      report: '– lisez le résultat et insérez le radar.',
    },
    private: 'Rien ne sort du classeur. Tout s’y enregistre au fur et à mesure.',
    close: 'C’est compris',
  },
};

/** What the ribbon says where the pane is closed. */
export const commands = {
  noFiche: 'Ce classeur n’a pas encore de fiche. Ouvrez le volet Fiche Projet Data pour en créer une.',
  notInserted: 'Le radar n’a pas été inséré.',
};

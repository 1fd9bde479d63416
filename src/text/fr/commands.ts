/** What the ribbon says where the pane is closed. */
export const commands = {
  noFiche: 'Ce classeur n’a pas encore de fiche. Ouvrez le volet Fiche Projet Data pour en créer une.',
  cosmetics:
    'Le radar est inséré, mais Excel a refusé une partie de sa mise en forme. Cliquez dans la feuille, puis insérez-le de nouveau.',
  /** Name and last line of the sheet that speaks where no window can be opened. */
  sheet: 'Message du complément',
  sheetHint: 'Vous pouvez supprimer cette feuille.',
  notInserted: 'Le radar n’a pas été inséré.',
};

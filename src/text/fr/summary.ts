/** The page for the presentation, made from the screen Restituer. */
export const summary = {
  title: 'Page de présentation',
  hint: 'Une page A4 à projeter, à imprimer ou à enregistrer en PDF : sujet, difficultés, réponses, radar et points clés.',
  create: 'Créer la page de présentation',
  update: 'Actualiser la page de présentation',
  writing: 'Préparation de la page…',
  madeOn: (date: string) => `Faite le ${date}.`,
  behind: 'La fiche a changé depuis : actualisez la page avant de la montrer.',
  created: (sheet: string) =>
    `La page est prête, dans la feuille « ${sheet} ». Le menu Fichier l’imprime ou l’exporte en PDF.`,
  updated: (sheet: string) => `La page est à jour, dans la feuille « ${sheet} ».`,
  kept: (count: string, one: boolean) =>
    one
      ? `${count} texte que vous avez changé sur la page y est resté.`
      : `${count} textes que vous avez changés sur la page y sont restés.`,
  replaced: (count: string, one: boolean) =>
    one
      ? `${count} texte que vous aviez changé a laissé sa place : il est gardé à côté de la page.`
      : `${count} textes que vous aviez changés ont laissé leur place : ils sont gardés à côté de la page.`,
  shortened: 'Les textes trop longs y finissent par « … » ; la page dit où lire la suite.',
  cosmetics: 'Excel n’a pas pu l’afficher ou la mettre tout à fait en forme ; ce qu’elle dit est juste.',
};

/** A workbook made ready to be handed out. */
export const template = {
  title: 'Préparer le modèle',
  hint: 'Le classeur que vous remettrez : une fiche vide, au nom de l’atelier.',
  language: 'Langue du classeur',
  prepare: 'Préparer ce classeur',
  preparing: 'Préparation…',
  filled: 'Ce classeur contient déjà une fiche remplie. Pour un modèle, partez d’un classeur neuf.',
  openPane: 'Ouvrir le volet avec ce classeur',
  openYes: 'Oui',
  openNo: 'Non',
  openPaneHint: 'Chez qui a le complément. Les autres lisent en haut de la première feuille comment l’ouvrir.',
  notSet: 'Excel n’a pas gardé ce réglage. Le volet s’ouvre toujours à la main, depuis l’onglet Accueil.',
  then: 'Ensuite, pour le remettre aux participants :',
  steps: {
    save: 'dans Excel, choisissez « Fichier », puis « Enregistrer une copie » (ou « Enregistrer sous ») ;',
    name: 'donnez-lui le nom de l’atelier, au format .xlsx ;',
    handOut: 'envoyez ce fichier, ou déposez-le dans un dossier partagé : une copie par projet.',
  },
};

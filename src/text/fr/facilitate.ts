/** For whoever runs the workshop: what is done before it, and after. */
export const facilitate = {
  open: 'Animer un atelier',
  fromStart: 'Vous animez l’atelier ?',
  title: 'Animer un atelier',
  intro: 'Pour la personne qui prépare l’atelier, en distribue le classeur et en rassemble les fiches.',
  back: 'Revenir à la fiche',
  backToStart: 'Revenir à l’accueil',
};

import type { Language } from '../domain/questionnaire';

/** What is said in both languages where the words of neither could be fetched. */
export const noWords: Readonly<Record<Language, { readonly lines: readonly string[]; readonly reload: string }>> = {
  fr: {
    lines: [
      'Le volet n’a pas pu être chargé en entier.',
      'Vos feuilles sont telles qu’elles étaient.',
      'Vérifiez la connexion à internet, puis rechargez le volet.',
    ],
    reload: 'Recharger le volet',
  },
  en: {
    lines: [
      'The pane could not be loaded completely.',
      'Your sheets are as they were.',
      'Check the internet connection, then reload the pane.',
    ],
    reload: 'Reload the pane',
  },
};

import { templateOptions } from '../../scripts/template/options';

describe('What npm run template is asked', () => {
  it('is a template in each language where nothing is said', () => {
    expect(templateOptions([])).toEqual({ name: '', date: '', languages: ['fr', 'en'], store: 'none', out: undefined });
  });

  it('may be a workshop’s, with its day, its language, its store and its file', () => {
    const args = ['--name', ' Atelier BFC ', '--date', '2026-12-01', '--lang', 'fr', '--store', 'excatalog'];
    expect(templateOptions([...args, '--out', 'modele.xlsx'])).toEqual({
      name: 'Atelier BFC',
      date: '2026-12-01',
      languages: ['fr'],
      store: 'EXCatalog',
      out: 'modele.xlsx',
    });
  });

  it.each([
    ['a language that it does not speak', ['--lang', 'de'], '--lang attend fr ou en, pas « de ».'],
    [
      'a store that Excel does not know',
      ['--store', 'OMEX'],
      '--store attend EXCatalog, Registry ou none, pas « OMEX ».',
    ],
    ['a day that does not exist', ['--date', '2026-02-30'], '--date attend un jour qui existe'],
    ['a day written the French way', ['--date', '01/12/2026'], '--date attend un jour qui existe'],
    ['one file for two languages', ['--out', 'a.xlsx'], 'dites aussi --lang fr ou --lang en'],
    ['another kind of file', ['--lang', 'fr', '--out', 'a.docx'], '--out attend un fichier .xlsx'],
    ['an endless name', ['--name', 'x'.repeat(201)], '--name ne doit pas dépasser 200 caractères'],
    ['an option that does not exist', ['--langue', 'fr'], 'L’option --langue n’existe pas.'],
    ['an option without its value', ['--name'], 'L’option --name attend une valeur.'],
    ['a name that lost its quotes', ['--name', 'Atelier', 'BFC'], '« BFC » n’est pas une option'],
  ])('is refused in a sentence: %s', (_, args, sentence) => {
    const refused = templateOptions(args);
    expect(typeof refused).toBe('string');
    expect(refused).toContain(sentence);
  });
});

import { messageOf, messageQuery } from '../../src/commands/command-message';
import { textsIn } from '../../src/text/speak';

describe('what a command says', () => {
  test('is nothing where the page was opened for no message', () => {
    expect(messageOf('')).toBeNull();
    expect(messageOf('?language=fr')).toBeNull();
  });

  test('is that there is no fiche, in the language asked', () => {
    expect(messageOf(`?${messageQuery('noFiche', 'en')}`)).toEqual({
      language: 'en',
      lines: [textsIn('en').commands.noFiche],
    });
  });

  test('is what happened, where, and what to do', () => {
    const query = messageQuery({ code: 'protectedSheet', useCase: 'insertRadar', place: 'Radar & co' }, 'fr');
    const { commands, failures } = textsIn('fr');
    expect(messageOf(`?${query}`)?.lines).toEqual([
      commands.notInserted,
      failures.protectedSheet.happened('Radar & co'),
      failures.protectedSheet.action,
    ]);
  });

  test('is a plain sentence for a code that does not exist', () => {
    expect(messageOf('?message=toString&language=fr')?.lines[1]).toBe(textsIn('fr').failures.unexpected.happened(''));
  });
});

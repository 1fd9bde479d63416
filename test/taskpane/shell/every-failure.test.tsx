import { act, screen } from '@testing-library/react';
import { failed, type FailureCode } from '../../../src/application/result';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const CODES = Object.keys(textsIn('fr').failures) as readonly FailureCode[];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `test/browser/failures.test.ts` brings each of them about in a browser, with its place; here each is told where none is known. */
describe.each(['fr', 'en'] as const)('a failure, in %s', (language) => {
  const { failures } = textsIn(language);

  test.each(CODES)('is told in three sentences: %s', async (code) => {
    const app = FakeApp.with(ficheAnswering({}), language);
    const { controller } = await renderPane(app, { language });
    app.saveProjectField = () => Promise.resolve(failed({ code, useCase: 'saveProjectField' }));
    await act(() => {
      controller.change({ kind: 'projectField', field: 'name', value: 'Bornes' });
      return controller.flush();
    });
    const { happened, safe, action } = failures[code];
    for (const sentence of [happened(''), safe, action]) {
      expect(sentence.trim()).not.toBe('');
      expect(screen.getByRole('alert')).toHaveTextContent(plain(sentence));
    }
  });
});

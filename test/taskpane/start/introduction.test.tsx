import { screen } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { start, shell } = textsIn('fr');
const card = { name: start.introduction.title };
const close = { name: worded(start.introduction.close) };

describe('the introduction', () => {
  test('says what there is to do in four steps, is closed for good, and waits for nobody', async () => {
    const closed: string[] = [];
    const introduction = { seen: false, remember: () => closed.push('closed') };
    const { user } = await renderPane(new FakeApp(), { introduction });
    expect(screen.getByRole('region', card)).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((step) => step.textContent.split(' ')[0])).toEqual([
      'Fiche',
      'Données',
      'Évaluer',
      'Restituer',
    ]);
    expect(screen.getByRole('button', { name: worded(start.create) })).toBeEnabled();
    await user.click(screen.getByRole('button', close));
    expect(screen.queryByRole('region', card)).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveFocus();
    expect(closed).toEqual(['closed']);
  });

  test('stands below what to do first, and goes, for good, with a fiche made from there', async () => {
    const closed: string[] = [];
    const introduction = { seen: false, remember: () => closed.push('closed') };
    const { user } = await renderPane(new FakeApp(), { introduction });
    const create = screen.getByRole('button', { name: worded(start.create) });
    const follows = create.compareDocumentPosition(screen.getByRole('region', card));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    await user.click(create);
    expect(await screen.findByRole('tab', { name: shell.screens.data })).toBeInTheDocument();
    expect(screen.queryByRole('region', card)).not.toBeInTheDocument();
    expect(closed).toEqual(['closed']);
  });

  test('goes, for good, when one goes on to another screen', async () => {
    const closed: string[] = [];
    const introduction = { seen: false, remember: () => closed.push('closed') };
    const { user } = await renderPane(FakeApp.with(ficheAnswering({})), { introduction });
    expect(screen.getByRole('region', card)).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: shell.screens.data }));
    expect(screen.queryByRole('region', card)).not.toBeInTheDocument();
    expect(closed).toEqual(['closed']);
  });

  test('stays away from those who closed it, and comes back from the menu', async () => {
    const introduction = { seen: true, remember: () => undefined };
    const { user } = await renderPane(FakeApp.with(ficheAnswering({})), { introduction });
    expect(screen.queryByRole('region', card)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: shell.menu }));
    await user.click(await screen.findByRole('menuitem', { name: worded(shell.introduction) }));
    expect(await screen.findByText(start.introduction.title)).toBeInTheDocument();
  });
});

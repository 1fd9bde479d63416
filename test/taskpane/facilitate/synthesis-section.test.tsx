import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { ficheToJson } from '../../../src/application/fiche-json';
import { failed } from '../../../src/application/result';
import type { Fiche } from '../../../src/domain/fiche';
import { synthesisWords } from '../../../src/format/words/synthesis-words';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textsIn } from '../../../src/text/speak';
import { workshopAnswers } from '../../builders/workshop';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { facilitate, failures, synthesis: words } = textsIn('fr');
const french = standardQuestionnaire('fr');

const fileOf = (fiche: Fiche, questionnaire = french) =>
  new File([ficheToJson(fiche, questionnaire)], `${fiche.project.name}.json`, { lastModified: 5 });
const project = (number: number) => ficheAnswering(workshopAnswers(french, number), `Projet ${number}`);
const secret = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'secret.xlsx');

/** « Animer », open on a workbook that holds a fiche or none. */
async function facilitating(app = new FakeApp()) {
  const rendered = await renderPane(app);
  act(() => rendered.controller.dispatch({ type: 'facilitationOpened' }));
  await screen.findByRole('heading', { level: 3, name: worded(words.title) });
  return { app, ...rendered };
}

const chooser = () => screen.getByLabelText(words.choose, { selector: 'input' });

describe('The synthesis of a workshop', () => {
  test('reads the files that were chosen, writes the sheet once, and says what it holds', async () => {
    const { app, user } = await facilitating();
    await user.upload(
      chooser(),
      [project(1), project(2)].map((fiche) => fileOf(fiche)),
    );
    expect(await screen.findByText(worded(words.created('Synthèse')))).toBeInTheDocument();
    expect(screen.getByText(worded(words.counted('2', false)))).toBeInTheDocument();
    expect(app.syntheses).toHaveLength(1);
    expect(app.syntheses[0]?.synthesis.groups[0]?.fiches.map(({ name }) => name)).toEqual(['Projet 1', 'Projet 2']);
    await user.upload(chooser(), [fileOf(project(3))]);
    expect(await screen.findByText(worded(words.updated('Synthèse')))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: words.chooseAgain })).toBeInTheDocument();
  });

  test('names each file that was not read with its reason, and tells copies and other questionnaires', async () => {
    const { user } = await facilitating();
    const own = { ...french, version: '2.0' };
    await user.upload(chooser(), [
      fileOf(project(1)),
      fileOf(project(1)),
      fileOf(project(2)),
      fileOf(project(3), own),
      secret,
    ]);
    expect(await screen.findByText(worded(words.apart('1', true)))).toBeInTheDocument();
    expect(screen.getByText(worded(words.copies('1', true)))).toBeInTheDocument();
    const list = screen.getByRole('list', { name: worded(words.refused('1', true)) });
    expect(within(list).getByText('secret.xlsx')).toBeInTheDocument();
    expect(list).toHaveTextContent(worded(`secret.xlsx${synthesisWords('fr').refusals.encrypted}`));
  });

  test('writes nothing where no file is a fiche, and says so', async () => {
    const { app, user } = await facilitating();
    await user.upload(chooser(), [secret]);
    expect(await screen.findByText(worded(words.nothing))).toBeInTheDocument();
    expect(app.syntheses).toEqual([]);
  });

  test('says why the sheet could not be written, keeps what was read, and writes it when asked again', async () => {
    const { app, user } = await facilitating();
    app.failNext('protectedWorkbook');
    await user.upload(chooser(), [fileOf(project(1))]);
    const alert = await screen.findByText(worded(failures.protectedWorkbook.happened('')));
    expect(alert).toBeInTheDocument();
    expect(screen.getByText(worded(words.safe))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.retry }));
    expect(await screen.findByText(worded(words.created('Synthèse')))).toBeInTheDocument();
    expect(screen.queryByText(worded(words.safe))).not.toBeInTheDocument();
  });

  test('says that the reader could not be fetched, touches nothing, and reads the same files when asked again', async () => {
    const { app, user } = await facilitating();
    const reads = app.readFiches;
    app.readFiches = () => Promise.resolve(failed({ code: 'partNotFetched', useCase: 'readFiches' }));
    await user.upload(chooser(), [fileOf(project(1))]);
    expect(await screen.findByText(worded(failures.partNotFetched.happened('')))).toBeInTheDocument();
    expect(screen.getByText(worded(failures.partNotFetched.safe))).toBeInTheDocument();
    app.readFiches = reads;
    await user.click(screen.getByRole('button', { name: words.retryReading }));
    expect(await screen.findByText(worded(words.created('Synthèse')))).toBeInTheDocument();
    expect(screen.queryByText(worded(failures.partNotFetched.safe))).not.toBeInTheDocument();
  });

  test('shows how far the reading is, and stops it when asked, without a sheet', async () => {
    const { app, user } = await facilitating();
    const slow = fileOf(project(2));
    let goOn = (): void => undefined;
    const bytes = await slow.arrayBuffer();
    slow.arrayBuffer = () => new Promise((resolve) => (goOn = () => resolve(bytes)));
    await user.upload(chooser(), [fileOf(project(1)), slow, fileOf(project(3))]);
    expect(await screen.findByRole('progressbar', { name: worded(words.title) })).toHaveAttribute('aria-valuenow', '1');
    expect(screen.getByText(worded(words.reading('1', '3')))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.cancel }));
    act(goOn);
    expect(await screen.findByText(worded(words.cancelled('2', '3')))).toBeInTheDocument();
    expect(app.syntheses).toEqual([]);
  });

  test('takes the files that are dropped on the pane, and nothing else', async () => {
    const { app } = await facilitating();
    const files = { types: ['Files'], files: [fileOf(project(1))] };
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.getByText(worded(words.drop))).toBeInTheDocument();
    fireEvent.dragOver(document.body, { dataTransfer: files });
    expect(screen.getByText(worded(words.dropHere))).toBeInTheDocument();
    fireEvent.drop(document.body, { dataTransfer: files });
    await waitFor(() => expect(app.syntheses).toHaveLength(1));
  });

  test('presents project by project, each radar beside the mean, and is where it was after another screen', async () => {
    const { controller, user } = await facilitating(FakeApp.with(ficheAnswering({})));
    await user.upload(
      chooser(),
      [1, 2, 3].map((number) => fileOf(project(number))),
    );
    const { present } = words;
    const radar = await screen.findByRole('img', { name: /Projet 1/ });
    expect(radar).toHaveAccessibleName(expect.stringContaining(present.mean));
    expect(screen.getByRole('button', { name: present.previous })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: present.next }));
    expect(screen.getByRole('img', { name: /Projet 2/ })).toBeInTheDocument();
    expect(screen.getByText(worded(present.place('2', '3')))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: facilitate.back }));
    act(() => controller.dispatch({ type: 'facilitationOpened' }));
    expect(await screen.findByRole('img', { name: /Projet 2/ })).toBeInTheDocument();
    await user.upload(chooser(), [fileOf(project(4)), fileOf(project(5))]);
    expect(await screen.findByRole('img', { name: /Projet 4/ })).toBeInTheDocument();
  });
});

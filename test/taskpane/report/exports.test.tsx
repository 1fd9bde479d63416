import { screen, within } from '@testing-library/react';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { ficheFromJson } from '../../../src/application/fiche-json';
import { fileName } from '../../../src/taskpane/report/exports/file-name';
import { textsIn } from '../../../src/text/speak';
import { offered, textOf } from '../downloads';
import { FakeApp } from '../fake-app';
import { renderPane, worded } from '../render-pane';

describe('The exports', () => {
  test.each(['fr', 'en'] as const)('give the whole fiche as a file, and as a text to copy, in %s', async (language) => {
    const words = textsIn(language).report.exports;
    const { user } = await renderPane(FakeApp.with(exampleFiche(language), language), { screen: 'report', language });
    await user.click(screen.getByRole('button', { name: words.json }));
    const [file] = offered;
    expect(file?.name).toMatch(/\.json$/);
    const text = await textOf(file?.blob);
    expect(ficheFromJson(text)).toMatchObject({ fiche: exampleFiche(language), problems: [] });
    expect(screen.getByText(worded(words.textElse))).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: worded(words.textOf(file?.name ?? '')) })).toHaveValue(text);
  });

  test('give the radar as a drawing that stands on its own, and show it', async () => {
    const words = textsIn('fr').report.exports;
    const { user } = await renderPane(FakeApp.with(exampleFiche('fr')), { screen: 'report' });
    await user.click(screen.getByRole('radio', { name: worded(textsIn('fr').report.radar.modes.horizons) }));
    await user.click(screen.getByRole('button', { name: words.svg }));
    const [file] = offered;
    expect(file?.name).toBe('Capteurs de remplissage des bornes à verre.svg');
    const drawing = new DOMParser().parseFromString(await textOf(file?.blob), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    const said = drawing.documentElement.textContent;
    expect(said).toMatch(/Capteurs.*Prototype.*Généralisation/s);
    expect(drawing.documentElement.outerHTML).not.toMatch(/var\(|class=/);
    const exported = screen.getByRole('img', { name: worded(words.imageOf(file?.name ?? '')) });
    expect(exported).toHaveAttribute('src', expect.stringMatching(/^blob:/));
  });

  test('bring into sight what they say', async () => {
    const words = textsIn('fr').report.exports;
    const { user } = await renderPane(FakeApp.with(exampleFiche('fr')), { screen: 'report' });
    const brought = jest.spyOn(Element.prototype, 'scrollIntoView');
    await user.click(screen.getByRole('button', { name: words.svg }));
    const [file] = offered;
    const said = screen.getByText(worded(words.offered(file?.name ?? ''))).closest('[role="status"]');
    expect(brought.mock.contexts).toEqual([said]);
  });

  test('say what to do where no PNG can be drawn', async () => {
    const words = textsIn('fr').report.exports;
    const { user } = await renderPane(FakeApp.with(exampleFiche('fr')), { screen: 'report' });
    const section = within(screen.getByRole('region', { name: words.title }));
    // jsdom decodes no image.
    await user.click(section.getByRole('button', { name: words.png }));
    expect(await section.findByText(worded(words.noPng))).toBeInTheDocument();
    expect(section.queryByRole('button', { name: words.copy })).not.toBeInTheDocument();
  });
});

describe('The name of an exported file', () => {
  test('is the project’s, without what a file system refuses', () => {
    expect(fileName('Bornes : « verre » / tri ?', 'radar', 'svg')).toBe('Bornes « verre » tri.svg');
    expect(fileName('..\\..\\a\u0000b', 'radar', 'svg')).toBe('a b.svg');
    expect(fileName('  ', 'radar', 'png')).toBe('radar.png');
    expect(fileName('é'.repeat(200), 'radar', 'png')).toBe(`${'é'.repeat(60)}.png`);
  });
});

import { violationsIn } from './harness/axe';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

/** What axe finds wrong in the preview's own page; the add-in's pages in their frames are looked at by themselves. */
const violations = (preview: Preview): Promise<readonly string[]> =>
  violationsIn(preview.page.mainFrame(), { exclude: ['iframe'] });

describe('The preview can be used by everyone', () => {
  it('has nothing that axe objects to, empty or filled', async () => {
    const preview = await Preview.open(stage);
    await preview.cell('A1').waitFor();
    expect(await violations(preview)).toEqual([]);
    await preview.type('B2', 'Thème');
    expect(await violations(preview)).toEqual([]);
    expect(preview.faults).toEqual([]);
    await preview.close();
  });
});

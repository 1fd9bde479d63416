import { speaking } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { keyboard, mouse } from './harness/hands';
import { Journey } from './harness/journey';
import { testedStage } from './harness/tested-stage';

const NAME = 'Capteurs des bornes à verre';

/** The four journeys share two cores, so that each takes as long as all. In ms. */
const SIDE_BY_SIDE = 240_000;

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

describe('A project from an empty workbook to its presentation', () => {
  // Each journey has a window of its own, so that they go side by side.
  it.concurrent.each([
    ['mouse', 'fr'],
    ['mouse', 'en'],
    ['keyboard', 'fr'],
    ['keyboard', 'en'],
  ] as const)(
    'by %s, in %s, comes back whole from its file',
    async (hand, language) => {
      const preview = await Preview.open(stage);
      if (language !== 'fr') await speaking(preview, language);
      const journey = new Journey(preview, (hand === 'mouse' ? mouse : keyboard)(preview.page), language);
      await journey.enterPane();
      await journey.create();
      await journey.describe(NAME, 'Trois Vallées');
      await journey.listData('Remplissage des bornes', 'Service déchets');
      await journey.answerEveryTheme();
      await journey.insertRadar();
      if (hand === 'mouse') {
        await journey.answerOnSheet(4);
        await journey.insertRadar();
      }
      const before = await journey.state();
      expect(await journey.charts()).toBe(1);
      const file = await journey.save();

      await journey.open(file, NAME);
      expect(await journey.state()).toEqual(before);
      expect(await journey.charts()).toBe(1);
      expect(preview.faults).toEqual([]);
      await preview.close();
    },
    SIDE_BY_SIDE,
  );
});

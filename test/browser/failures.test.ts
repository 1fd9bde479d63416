import { speaking } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import type { FailureCode } from '../../src/application/result';
import { textsIn } from '../../src/text/speak';
import type { FailingPane } from './harness/failure-scene';
import { FAILURE_SCENES } from './harness/failure-scenes';
import { shows } from './harness/shows';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('The failures that a person can meet', () => {
  it('are each brought about in a browser here', () => {
    const played = new Set(FAILURE_SCENES.flatMap((scene) => scene.shows));
    expect([...played].sort()).toEqual(Object.keys(textsIn('fr').failures).sort());
  });

  it.each(['fr', 'en'] as const)(
    'say what happened, what is safe and what to do, in %s',
    async (language) => {
      const preview = await Preview.open(stage);
      const parts = await speaking(preview, language);
      const told: FailureCode[] = [];
      const tells: FailingPane['tells'] = async (code, place = '') => {
        const { happened, safe, action } = parts.texts.failures[code];
        const sentences = [happened(place), safe, action].map(plain);
        const alerts = preview.pane.getByRole('alert');
        // Some alert says them all, one after another.
        await shows(async () => {
          const said = (await alerts.allInnerTexts()).map(plain);
          return said.some((text) => sentences.every((sentence) => text.includes(sentence))) ? sentences : said;
        }, sentences);
        told.push(code);
      };
      for (const scene of FAILURE_SCENES) {
        told.length = 0;
        await scene.play({ parts, language, tells });
        expect(told).toEqual(scene.shows);
      }
      // The browser notes each file that was kept back; nothing else goes wrong.
      expect(preview.faults.filter((fault) => !fault.endsWith('net::ERR_FAILED'))).toEqual([]);
      await preview.close();
    },
    // Some thirty failures in one window, on machines that have other work to do.
    300_000,
  );
});

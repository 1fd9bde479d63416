import type { Browser } from 'playwright-core';
import { ficheToJson } from '../../src/application/fiche-json';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { PaneParts } from '../browser/pane-parts';
import { Preview } from '../browser/preview-window';
import { benchStage } from './bench-stage';
import { busyFiche } from './busy-fiche';

/** Frames come as soon as they can: what is measured is work, not the wait for the screen's next refresh. */
const UNHELD = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** The built pane beside an emulated workbook that holds the busy fiche. */
export interface BenchPane {
  readonly browser: Browser;
  readonly parts: PaneParts;
  /** Slows the processor down, as often as said. */
  readonly slow: (times: number) => Promise<void>;
  /** How long the page's main thread has worked so far, in milliseconds: what others do on the machine adds nothing. */
  readonly worked: () => Promise<number>;
  readonly saved: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const openBenchPane = async (): Promise<BenchPane> => {
  const stage = await benchStage(UNHELD);
  const preview = await Preview.open(stage);
  const parts = new PaneParts(preview, 'fr');
  const json = ficheToJson(busyFiche(), standardQuestionnaire('fr'));
  await preview.sizePane(350, 700);
  const file = { name: 'fiche.json', mimeType: 'application/json', buffer: Buffer.from(json) };
  await preview.pane.locator('input[type="file"]').setInputFiles(file);
  await parts.tab('fiche').waitFor();
  const debuggee = await preview.page.context().newCDPSession(preview.page);
  await debuggee.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    browser: stage.browser,
    parts,
    worked: async () => {
      const { metrics } = await debuggee.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    },
    slow: async (rate) => {
      await debuggee.send('Emulation.setCPUThrottlingRate', { rate });
    },
    saved: () => preview.pane.locator('[data-save-status="saved"]').waitFor(),
    close: () => stage.close(),
  };
};

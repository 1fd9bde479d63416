import { runFuzz } from './run-fuzz';
import { isClean, tallyLine } from './tally';

const RUNS = 2;
const OF_EACH_RUN = { damaged: 20, sheets: 2, hostile: 10 };

describe('Playing at random with pane, sheets, faults, damaged fiches and hostile files', () => {
  it('loses no text, crashes nowhere, and scores every answer, though faults came and some files were refused', async () => {
    const tally = await runFuzz({ runs: RUNS, seed: 1, ...OF_EACH_RUN });
    expect(tally.findings).toEqual([]);
    expect(tallyLine(tally)).toMatch(
      /^runs 2, sequences 20, faults \d+, bad inputs 64, refused \d+, texts lost 0, crashes 0, wrong scores 0, disturbed 0$/,
    );
    expect(isClean(tally)).toBe(true);
    // Where nothing went wrong, nothing was put to the proof.
    expect(tally.faults).toBeGreaterThanOrEqual(1);
    expect(tally.refused).toBeGreaterThanOrEqual(1);
    expect(tally.refused).toBeLessThan(RUNS * OF_EACH_RUN.hostile);
  }, 240_000);
});

import { runFuzz } from './run-fuzz';
import { tallyLine } from './tally';

describe('Playing at random with pane, sheets, faults, damaged fiches and hostile files', () => {
  it('loses no text, crashes nowhere, and scores every answer', async () => {
    const tally = await runFuzz({ runs: 2, seed: 1, damaged: 20, sheets: 2, hostile: 10 });
    expect(tally.findings).toEqual([]);
    expect(tallyLine(tally)).toMatch(
      /^runs 2, sequences 20, faults \d+, bad inputs 64, refused \d+, texts lost 0, crashes 0, wrong scores 0, disturbed 0$/,
    );
  }, 240_000);
});

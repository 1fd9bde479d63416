import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openStage, Preview, type Stage } from './harness/preview';

const axe = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the preview's own page; the add-in's pages in their frames are looked at by themselves. */
const violations = async (preview: Preview): Promise<readonly string[]> => {
  await preview.page.evaluate(axe);
  const found = await preview.page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };
    };
    const { violations: all } = await checker.run(
      { exclude: [['iframe']] },
      { resultTypes: ['violations'], iframes: false },
    );
    return all.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`);
  });
  return found;
};

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

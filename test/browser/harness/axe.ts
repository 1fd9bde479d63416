import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';

const SCRIPT = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in one frame, a line for each rule that is broken; what `exclude` selects is left out. */
export const violationsIn = async (frame: Frame, exclude: readonly string[]): Promise<readonly string[]> => {
  await frame.evaluate(SCRIPT);
  return frame.evaluate(
    async (excluded) => {
      const { axe } = window as unknown as {
        axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };
      };
      const { violations } = await axe.run(
        { exclude: excluded.map((selector) => [selector]) },
        { resultTypes: ['violations'], iframes: false },
      );
      return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [...exclude],
  );
};

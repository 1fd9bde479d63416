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

/** What to look for. */
export interface AxeOptions {
  /** Selectors of what is not looked at. */
  readonly exclude?: readonly string[];
  /** The only rules to go by; every rule of axe's own choice without this. */
  readonly only?: readonly string[];
  /** Rules to leave aside. */
  readonly except?: readonly string[];
}

/** Waits until colours on their way to others have arrived: half-way, they contrast with nothing. */
const settled = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });

/** What axe finds wrong in one frame, a line for each rule that is broken. */
export const violationsIn = async (
  frame: Frame,
  { exclude = [], only, except = [] }: AxeOptions = {},
): Promise<readonly string[]> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SCRIPT);
  await settled(frame);
  const context = { exclude: exclude.map((selector) => [selector]) };
  const options = {
    resultTypes: ['violations'],
    iframes: false,
    // What no rule in use asks for, and no line here says.
    preload: false,
    selectors: false,
    elementRef: false,
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    ...(only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } }),
  };
  return frame.evaluate(
    async ([where, how]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };
      };
      const { violations } = await axe.run(where, how);
      return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [context, options] as const,
  );
};

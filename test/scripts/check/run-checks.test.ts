import { runChecks, type Command } from '../../../scripts/check/run-checks';

const node = (script: string): Command => [process.execPath, '-e', script];
const passing = node("console.log('said in vain')");
const failing = node("console.log('two types differ'); process.exit(2)");
const tests = (line: string, code = 0): Command =>
  node(`console.log('PASS'); console.log('${line}'); process.exit(${String(code)})`);

async function ran(quiet: readonly Command[], loud: Command): Promise<{ code: number; printed: string }> {
  let printed = '';
  const code = await runChecks({ quiet, loud }, (text) => {
    printed += text;
  });
  return { code, printed };
}

describe('the checks beside the tests', () => {
  it('end with the tests’ own line where all passed', async () => {
    const { code, printed } = await ran([passing], tests('12 passed, 0 failed'));
    expect(code).toBe(0);
    expect(printed).toMatch(/\n12 passed, 0 failed\n$/);
    expect(printed).not.toMatch(/^said in vain/m);
  });

  it('fail where one of them fails, show what it printed, and count it', async () => {
    const { code, printed } = await ran([failing, passing], tests('12 passed, 0 failed'));
    expect(code).toBe(1);
    expect(printed).toMatch(/two types differ\n12 passed, 1 failed\n$/);
  });

  it('fail where a test fails', async () => {
    const { code, printed } = await ran([passing], tests('11 passed, 1 failed', 1));
    expect(code).toBe(1);
    expect(printed).toMatch(/\n11 passed, 1 failed\n$/);
  });

  it('fail where the tests could not be run at all', async () => {
    const { code, printed } = await ran([passing], ['a-program-that-is-not-here']);
    expect(code).toBe(1);
    expect(printed).toMatch(/\n0 passed, 1 failed\n$/);
  });
});

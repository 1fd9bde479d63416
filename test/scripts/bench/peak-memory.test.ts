import { execFileSync } from 'node:child_process';

const CHILD = `import('./scripts/bench/peak-memory.ts').then(({ peakMemory }) => console.log(peakMemory()))`;

const peakOfChild = (): number =>
  Number(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', CHILD], { encoding: 'utf8' }));

describe('The peak memory of a process', () => {
  it('is its own, however much the process that started it has in use', () => {
    const before = peakOfChild();
    const held = Buffer.alloc(400_000_000, 1);
    const beside = peakOfChild();
    expect(held.at(-1)).toBe(1);
    expect(Math.abs(beside - before)).toBeLessThan(40_000_000);
  });
});

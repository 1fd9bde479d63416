import { cpus } from 'node:os';
import type { Figure, Part } from './figure';
import { intentions } from './intentions';
import { loadedBytes } from './loaded-bytes';
import { memory } from './memory';
import { jsonLine, table } from './print';
import { opening } from './opening';
import { radarRedrawn } from './radar-redrawn';
import { mainThread } from './reading/main-thread';
import { reading } from './reading/reading';
import { scoring } from './scoring';
import { start } from './start';
import { sheetShown } from './sheet-shown';
import { synthesis } from './synthesis';
import { typing } from './typing';
import { writing } from './writing';

const PARTS: Readonly<Record<string, Part>> = {
  intentions,
  bytes: loadedBytes,
  start,
  memory,
  typing,
  radar: radarRedrawn,
  sheet: sheetShown,
  scoring,
  reading,
  worker: mainThread,
  synthesis,
  writing,
  opening,
};

/** Measures the parts that are named, or all; prints a JSON object a figure, then all of them as a table. Gives the exit code. */
export const runBench = async (names: readonly string[]): Promise<number> => {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    console.error(`No part of the bench is called ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
    return 1;
  }
  const chosen = Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));
  const figures: Figure[] = [];
  for (const [, part] of chosen) {
    for await (const figure of part()) {
      console.log(jsonLine(figure));
      figures.push(figure);
    }
  }
  const processors = cpus();
  console.log(`\n${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
  console.log(table(figures));
  return 0;
};

import { isOurs } from '../../src/xlsx/fiche-cells';
import { readBook } from '../../src/xlsx/read-book';
import { readValues } from '../../src/xlsx/read-values';
import { giantFiles } from './giant-parts';

/** How a giant file was taken, by both readers. */
export interface GiantRead {
  readonly what: string;
  /** `read`, or why not. */
  readonly whole: string;
  readonly values: string;
  /** Seconds of processor time that both took. */
  readonly seconds: number;
}

/** Reads the giant files one after the other and says what came of each, as long as the process lives. */
for (const { what, bytes } of giantFiles) {
  const file = bytes();
  const before = process.cpuUsage();
  const [whole, values] = [readBook(file), readValues(file, isOurs)];
  const { user, system } = process.cpuUsage(before);
  const answer: GiantRead = {
    what,
    whole: whole.ok ? 'read' : whole.refusal,
    values: values.ok ? 'read' : values.refusal,
    seconds: (user + system) / 1e6,
  };
  process.send?.(answer);
}
process.disconnect();

import { exampleFiche } from '../../src/application/example/example-fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { badFile, type BadFile, type SoundFiles } from '../hostile/bad-file';
import type { TakenIn } from '../hostile/take-in';
import { Dice } from './dice';
import { peak, peakFromHere } from './peak-memory';
import { note, type Tally } from './tally';

/** What no small file may cost. */
export interface Bounds {
  /** Of processor time: what else the machine does counts for nothing. */
  readonly milliseconds: number;
  /** Of memory beyond what was in use before. */
  readonly kilobytes: number;
}

/** Two million elements, as many as a part may have, take 390 MB. */
const BOUNDS: Bounds = { milliseconds: 5_000, kilobytes: 512 * 1024 };

export interface HostileFiles {
  readonly sound: SoundFiles;
  /** Takes a file in as the add-in does, and rejects where anything is wrong. */
  readonly takeIn: (file: BadFile) => Promise<TakenIn>;
  readonly bounds?: Bounds;
}

/** The sound files of the example, from the file of its workbook. */
export function soundFiles(workbook: Uint8Array): SoundFiles {
  return { workbook, json: ficheToJson(exampleFiche('fr'), standardQuestionnaire('fr')) };
}

/** Takes in files that are made bad at random. Each is read or refused in a sentence; nothing is thrown, and none costs much. */
export async function runHostile(seed: number, count: number, files: HostileFiles, tally: Tally): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const file = badFile(files.sound, new Dice(seed * 1000 + index));
    tally.badInputs += 1;
    const wrong = await wrongWith(file, files, tally);
    if (wrong !== '') note(tally, 'crashes', seed, `hostile ${index} (${file.how}): ${wrong}`);
  }
}

/** What is wrong with how a file was taken in; '' where nothing is. */
async function wrongWith(file: BadFile, { takeIn, bounds = BOUNDS }: HostileFiles, tally: Tally): Promise<string> {
  const [before, memory] = [process.cpuUsage(), peakFromHere()];
  try {
    const { outcome } = await takeIn(file);
    if (outcome !== 'read') tally.refused += 1;
  } catch (error) {
    return error instanceof Error
      ? `${error.stack ?? ''} ${error.cause instanceof Error ? error.cause.message : ''}`
      : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const [spent, grown] = [(user + system) / 1000, Math.round(peak() - memory)];
  if (spent > bounds.milliseconds) return `took ${Math.round(spent)} ms of processor time`;
  return grown > bounds.kilobytes ? `took ${grown} kB of memory` : '';
}

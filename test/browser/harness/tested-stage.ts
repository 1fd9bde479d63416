import { join } from 'node:path';
import { openStage, type Stage } from '../../../scripts/browser/preview-window';

/** Where the preview under test is built, once for all browser tests. */
export const TESTED_FOLDER = join(process.cwd(), 'out', 'tested');

/** A browser, and the preview under test served to it. */
export const testedStage = (): Promise<Stage> => openStage(TESTED_FOLDER);

import type { FicheApp } from '../application/fiche-app';
import type { CommandMessage } from './command-message';

/** Draws the radar of the workbook's fiche with one curve; says why where it could not or not wholly, null where it did. */
export async function insertRadarCommand(app: FicheApp): Promise<CommandMessage | null> {
  try {
    const opened = await app.open();
    if (!opened.ok) return opened.failure;
    if (opened.value.kind === 'noFiche') return 'noFiche';
    const inserted = await app.insertRadar(opened.value.open, 'overall');
    if (!inserted.ok) return inserted.failure;
    return inserted.value.warnings.length > 0 ? 'cosmetics' : null;
  } catch (cause) {
    return { code: 'unexpected', useCase: 'insertRadar', cause };
  }
}

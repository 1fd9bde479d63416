import type { FicheApp } from '../application/fiche-app';
import type { CommandFailure } from './command-message';

/** Draws the radar of the workbook's fiche with one curve; says why where it could not, null where it did. */
export async function insertRadarCommand(app: FicheApp): Promise<CommandFailure | null> {
  try {
    const opened = await app.open();
    if (!opened.ok) return opened.failure;
    if (opened.value.kind === 'noFiche') return 'noFiche';
    const inserted = await app.insertRadar(opened.value.open, 'overall');
    return inserted.ok ? null : inserted.failure;
  } catch (cause) {
    return { code: 'unexpected', useCase: 'insertRadar', cause };
  }
}

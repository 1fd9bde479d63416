import type { Language } from '../../domain/questionnaire';
import type { RefusedFile } from '../../domain/synthesis/refused-file';
import type { Synthesis } from '../../domain/synthesis/synthesis';
import { withFreeNames } from '../../format/plan/free-names';
import { synthesisSheet, type SynthesisPage } from '../../format/synthesis/synthesis-sheet';
import { sheetWords } from '../../format/words/sheet-words';
import { synthesisWords } from '../../format/words/synthesis-words';
import type { AppContext } from '../app-context';
import type { SynthesisWritten } from '../fiche-app';
import { failed, success, type Failure, type Result } from '../result';
import type { FoundSynthesis } from '../workbook-port';

const useCase = 'writeSynthesis';

/** Makes the sheet « Synthèse », or makes it anew in its place. Three round trips. */
export async function writeSynthesis(
  { workbook }: AppContext,
  synthesis: Synthesis,
  refused: readonly RefusedFile[],
  language: Language,
): Promise<Result<SynthesisWritten>> {
  const [main] = synthesis.groups;
  if (!main) return failed({ code: 'notAFiche', useCase });
  const found = await workbook.findSynthesis();
  if (!found.ok) return failed({ ...found.failure, useCase });
  const obstacle = obstacleIn(found.value);
  if (obstacle) return failed(obstacle);
  const { sheet, sheetNames } = found.value;
  const said = synthesisWords(language);
  const page = synthesisSheet({ synthesis, main, refused, language, words: sheetWords(language), said });
  const drawn = sheet ? page : withFreeName(page, sheetNames);
  const written = await workbook.writeSynthesis({ page: drawn, over: sheet?.area ?? null, titles: said });
  if (!written.ok) return failed({ ...written.failure, useCase });
  return success({
    sheet: sheet?.name ?? drawn.plan.name,
    created: sheet === null,
    warnings: written.value.cosmeticsFailed ? ['cosmetics'] : [],
  });
}

/** What keeps the sheet from being written, told before anything is. */
function obstacleIn({ sheet, structureIsProtected }: FoundSynthesis): Failure | null {
  if (!sheet) return structureIsProtected ? { code: 'protectedWorkbook', useCase } : null;
  return sheet.isProtected ? { code: 'protectedSheet', useCase, place: sheet.name } : null;
}

function withFreeName(page: SynthesisPage, sheetNames: readonly string[]): SynthesisPage {
  const [plan = page.plan] = withFreeNames([page.plan], sheetNames);
  return { ...page, plan };
}

import type { RefusedFile } from '../../src/domain/synthesis/refused-file';
import type { MethodGroup, Synthesis } from '../../src/domain/synthesis/synthesis';
import { synthesisWords } from '../../src/format/words/synthesis-words';

const said = synthesisWords('fr');
const files = (count: number) => (count === 1 ? '1 fichier' : `${count} fichiers`);

/** What became of each file, in lines to print: fiches held, by version; copies; files that were not read, and why. */
export function synthesisReport({ groups, duplicates }: Synthesis, refused: readonly RefusedFile[]): readonly string[] {
  const copies = duplicates.flatMap(({ kept, dropped }) => dropped.map(({ file }) => ({ file, kept: kept.file })));
  return [
    ...groups.map(groupLine),
    ...(copies.length > 0 ? [`${said.sections.duplicates} : ${files(copies.length)} sans effet`] : []),
    ...copies.map(({ file, kept }) => `  - ${file} : ${said.same(kept)}`),
    ...(refused.length > 0 ? [`${said.sections.refused} : ${refused.length}`] : []),
    ...refused.map(({ file, reason }) => `  - ${file} : ${said.refusals[reason]}`),
  ];
}

function groupLine({ method, fiches }: MethodGroup, place: number): string {
  const count = said.projects(String(fiches.length), fiches.length === 1);
  const which = method.standsIn ? said.standsIn : `référentiel ${method.id}, version ${method.version}`;
  return `${count} (${which})${place === 0 ? '' : ', moyenne à part'}`;
}

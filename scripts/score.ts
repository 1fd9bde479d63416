import { scoreAnswersFile, scoreFiles } from './score/score-files';

const USAGE = `Usage :
  npm run score -- FICHE.xlsx FICHE.json …   un objet JSON par ligne
  npm run score -- --answers CAS.json        un tableau JSON, un objet par cas`;

const [first, ...rest] = process.argv.slice(2);
if (first === '--answers' && rest.length === 1 && rest[0] !== undefined) {
  process.exitCode = await scoreAnswersFile(rest[0]);
} else if (first === undefined || first.startsWith('--')) {
  console.error(USAGE);
  process.exitCode = first === '--help' ? 0 : 1;
} else {
  process.exitCode = await scoreFiles([first, ...rest]);
}

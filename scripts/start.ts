import { runPreview } from './preview/run';
import { excelHere, thisMachine } from './start/excel-here';
import { intoExcel } from './start/into-excel';

const { found, why } = excelHere(thisMachine);
console.log(why);
process.exitCode = found ? await intoExcel() : await runPreview(process.argv.slice(2));

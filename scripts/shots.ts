import { runShots } from './shots/run';

process.exitCode = await runShots(process.argv.slice(2));

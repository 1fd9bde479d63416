import { fuzz } from './fuzz/fuzz';

process.exitCode = await fuzz(process.argv.slice(2));

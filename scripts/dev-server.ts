import { developmentCertificate } from './start/certificate';
import { runDevServer } from './start/run-dev-server';

process.exitCode = await runDevServer(developmentCertificate());

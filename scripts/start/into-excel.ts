import { spawn } from 'node:child_process';

/** Starts Excel with the add-in, served from this folder; resolves to the exit code. */
export const intoExcel = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn('npx', ['--yes', 'office-addin-debugging', 'start', 'manifest.xml'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, OFFICE_ADDIN_USAGE_DATA: 'off' },
    });
    child.on('error', (error) => {
      console.error(`office-addin-debugging could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

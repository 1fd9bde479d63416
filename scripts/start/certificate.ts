import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { SecureContextOptions } from 'node:tls';

/** The certificate for localhost that Excel trusts, where a developer had `office-addin-dev-certs` make one; undefined elsewhere. */
export const developmentCertificate = (home: string = homedir()): SecureContextOptions | undefined => {
  const read = (name: string): Buffer => readFileSync(join(home, '.office-addin-dev-certs', name));
  try {
    return { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') };
  } catch {
    return undefined;
  }
};

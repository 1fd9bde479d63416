import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentCertificate } from '../../scripts/start/certificate';
import { runDevServer } from '../../scripts/start/run-dev-server';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('The server that Excel loads the add-in from while it is developed', () => {
  it('takes the certificate that Office’s own tool made', () => {
    const folder = join(home, '.office-addin-dev-certs');
    mkdirSync(folder);
    for (const name of ['ca.crt', 'localhost.crt', 'localhost.key']) writeFileSync(join(folder, name), name);
    expect(developmentCertificate(home)).toEqual({
      ca: Buffer.from('ca.crt'),
      cert: Buffer.from('localhost.crt'),
      key: Buffer.from('localhost.key'),
    });
  });

  it('says how to have a certificate made where there is none, and serves nothing that Excel would refuse', async () => {
    const said = jest.spyOn(console, 'error').mockReturnValue();
    expect(await runDevServer(developmentCertificate(home))).toBe(1);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('npx office-addin-dev-certs install'));
  });
});

import { excelHere } from '../../scripts/start/excel-here';

const machine = (platform: NodeJS.Platform, present: readonly string[]) => ({
  platform,
  env: { ProgramFiles: 'C:\\Program Files', HOME: '/Users/someone' },
  exists: (path: string) => present.includes(path),
});

describe('npm start looks for Excel', () => {
  it('finds it on Windows', () => {
    const office = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE';
    expect(excelHere(machine('win32', [office])).found).toBe(true);
  });

  it('finds it on a Mac', () => {
    expect(excelHere(machine('darwin', ['/Applications/Microsoft Excel.app'])).found).toBe(true);
  });

  it.each(['win32', 'darwin'] as const)('says on %s that it is not there', (platform) => {
    expect(excelHere(machine(platform, []))).toEqual({
      found: false,
      why: expect.stringContaining('not found') as string,
    });
  });

  it('does not look on Linux, which has no Excel', () => {
    expect(excelHere(machine('linux', ['/Applications/Microsoft Excel.app'])).why).toContain(
      'no Excel for this system',
    );
  });
});

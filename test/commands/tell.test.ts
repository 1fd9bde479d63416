import { tell, type Voice } from '../../src/commands/tell';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { showMessageSheet } from '../../src/excel/message-sheet';
import { openWindow } from '../../src/excel/open-window';
import { textsIn } from '../../src/text/speak';

const ADDRESS = 'https://example.org/commands.html';

/** A ribbon's voice in an emulated Excel that opens windows, or none. */
function inExcel(opensWindow: boolean) {
  const workbook = new Workbook('Feuil1');
  const windows: string[] = [];
  const logged: string[] = [];
  const opens = (address: string) => {
    windows.push(address);
    return opensWindow;
  };
  installGlobals(startExcel({ workbook, opensWindow: opens, checkRequirements: true, apiVersion: '1.13' }));
  const voice: Voice = {
    openWindow: (query) => openWindow(`${ADDRESS}?${query}`),
    showSheet: showMessageSheet,
    log: (text) => logged.push(text),
  };
  return { workbook, windows, logged, voice };
}

const sheetNames = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

async function messageOn(sheet: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return (used.values as unknown[][]).flat();
  });
}

const refused = { code: 'protectedSheet', useCase: 'insertRadar', place: 'Radar' } as const;

describe('what the ribbon’s button has to say', () => {
  test('is said in a window where Excel opens one, and the workbook stays as it is', async () => {
    const { voice, windows, workbook } = inExcel(true);
    await tell(refused, 'fr', voice);
    expect(windows).toEqual([`${ADDRESS}?language=fr&message=protectedSheet&place=Radar`]);
    expect(sheetNames(workbook)).toEqual(['Feuil1']);
  });

  test.each(['fr', 'en'] as const)('is said on a sheet of its own where Excel opens none, in %s', async (language) => {
    const { voice, workbook } = inExcel(false);
    const { commands, failures } = textsIn(language);
    await tell(refused, language, voice);
    await tell('noFiche', language, voice);
    await tell(refused, language, voice);
    expect(sheetNames(workbook)).toEqual(['Feuil1', commands.sheet]);
    const { happened, action } = failures.protectedSheet;
    expect(await messageOn(commands.sheet)).toEqual([
      commands.notInserted,
      happened('Radar'),
      action,
      commands.sheetHint,
    ]);
  });

  test('goes to the log where Excel takes neither window nor sheet', async () => {
    const { voice, logged } = inExcel(false);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await tell('noFiche', 'fr', voice);
    expect(logged).toEqual([textsIn('fr').commands.noFiche]);
  });
});

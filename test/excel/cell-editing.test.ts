import { startExcel } from '../../src/emulator/transport/node';
import { userEdits } from '../../src/emulator/model/user-edits';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';
import { until } from '../emulator/until';

describe('A cell that is being edited in the emulated Excel', () => {
  it('refuses a batch that may not wait, and delays one that may', async () => {
    const { Excel: running, workbook } = startExcel();
    const person = userEdits(workbook);
    person.beginCell();
    const name = async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getFirst().load({ name: true });
      await context.sync();
      return sheet.name;
    };
    await expect(running.run(name)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const delayed = running.run({ delayForCellEdit: true }, name);
    person.validateCell();
    expect(await delayed).toBe(workbook.sheets[0]?.name);
    expect(await running.run(name)).toBe(workbook.sheets[0]?.name);
  });
});

describe('Saving while a cell is being edited', () => {
  it('waits, says so after a while, and goes on once the cell is validated', async () => {
    const bench = await benchWithFiche();
    const told: boolean[] = [];
    const end = bench.app.onCellEditing((isEditing) => told.push(isEditing));
    bench.person.beginCell();
    let isSaved = false;
    const saving = bench.app.saveAnswer(bench.open, '01-P', { value: 4, comment: '' }).then((result) => {
      isSaved = true;
      return result;
    });
    await until(() => told.length > 0);
    expect({ told, isSaved }).toEqual({ told: [true], isSaved: false });
    bench.person.validateCell();
    const open = valueOf(await saving);
    expect(told).toEqual([true, false]);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    end();
  });
});

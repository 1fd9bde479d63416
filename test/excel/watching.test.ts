import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';
import { until } from '../emulator/until';

/** Types into the cells of fields, wherever those are, in one go. */
async function typeInto({ person }: Bench, texts: Readonly<Record<string, string>>): Promise<void> {
  const places = await Excel.run(async (context) => {
    const ranges = Object.keys(texts).map((name) =>
      context.workbook.names
        .getItem(name)
        .getRange()
        .load({ address: true, worksheet: { name: true } }),
    );
    await context.sync();
    return ranges.map(({ worksheet, address }) => [worksheet.name, address.split('!').at(-1) ?? ''] as const);
  });
  Object.values(texts).forEach((text, index) => {
    const [sheet = '', address = ''] = places[index] ?? [];
    person.setCell(sheet, address, text);
  });
}

describe('Watching the workbook', () => {
  it('tells once that a person changed cells, however many', async () => {
    const bench = await benchWithFiche();
    let hints = 0;
    valueOf(await bench.app.watch(() => (hints += 1)));
    await typeInto(bench, { FPD_ProjectName: 'Un autre nom', FPD_Authority: 'Une autre collectivité' });
    await until(() => hints > 0);
    expect(hints).toBe(1);
    expect((await reread(bench)).fiche.project).toMatchObject({
      name: 'Un autre nom',
      authority: 'Une autre collectivité',
    });
  });

  it('does not tell of what the pane itself wrote', async () => {
    const bench = await benchWithFiche();
    const told: string[] = [];
    valueOf(await bench.app.watch(() => told.push('hint')));
    valueOf(await bench.app.saveAnswer(bench.open, '01-P', { value: 1, comment: '' }));
    await typeInto(bench, { FPD_ProjectName: 'Un autre nom' });
    await until(() => told.length > 0);
    expect(told).toEqual(['hint']);
  });

  it('ends when asked to', async () => {
    const bench = await benchWithFiche();
    const told: string[] = [];
    const end = valueOf(await bench.app.watch(() => told.push('first')));
    await end();
    valueOf(await bench.app.watch(() => told.push('second')));
    await typeInto(bench, { FPD_ProjectName: 'Un autre nom' });
    await until(() => told.length > 0);
    expect(told).toEqual(['second']);
  });

  it('leaves no clock running once it has ended', async () => {
    const bench = await benchWithFiche();
    const clocks = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = clocks();
    const end = valueOf(await bench.app.watch(() => undefined));
    await end();
    expect(clocks()).toBeLessThanOrEqual(before);
  });
});

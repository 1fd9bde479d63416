import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';
import { until } from '../emulator/until';

describe('Watching the workbook', () => {
  it('tells once that a person changed cells, however many', async () => {
    const bench = await benchWithFiche();
    let hints = 0;
    valueOf(await bench.app.watch(() => (hints += 1)));
    bench.person.setCell('Fiche projet', 'C6', 'Un autre nom');
    bench.person.setCell('Fiche projet', 'C7', 'Une autre collectivité');
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
    bench.person.setCell('Fiche projet', 'C6', 'Un autre nom');
    await until(() => told.length > 0);
    expect(told).toEqual(['hint']);
  });

  it('ends when asked to', async () => {
    const bench = await benchWithFiche();
    const told: string[] = [];
    const end = valueOf(await bench.app.watch(() => told.push('first')));
    await end();
    valueOf(await bench.app.watch(() => told.push('second')));
    bench.person.setCell('Fiche projet', 'C6', 'Un autre nom');
    await until(() => told.length > 0);
    expect(told).toEqual(['second']);
  });
});

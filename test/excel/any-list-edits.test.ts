import fc from 'fast-check';
import { moved } from '../../src/taskpane/state/apply-change';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

type Edit =
  | { readonly do: 'add'; readonly text: string }
  | { readonly do: 'update'; readonly at: number; readonly text: string }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'read' };

/** Text as people type it, and some that Excel would rather take for something else. Never blank: a blank row is no item. */
const text = fc.oneof(
  fc.constantFrom('=1+1', '1/2', 'mars 2027', "l'eau", 'VRAI', '0012', 'étape'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((typed) => /[\p{L}\p{N}]/u.test(typed)),
);
const at = fc.nat({ max: 9 });
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), text }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('update' as const), at, text }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), at }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), at, to: at }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('read' as const) }) },
  ),
  { minLength: 1, maxLength: 14 },
);

const indicator = (name: string) => ({ indicator: name, baseline: '', target: name.slice(0, 1) });

describe('Any adds, changes, moves and removals', () => {
  it('leave the list that they would leave of an array, and no other list touched', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    let open = bench.open;
    const stakeholder = { name: 'Syndicat', role: '', contribution: '' };
    open = valueOf(await bench.app.addItem(open, 'stakeholders', stakeholder));
    await fc.assert(
      fc.asyncProperty(edits, async (sequence) => {
        while (open.fiche.impact.length > 0) open = valueOf(await bench.app.removeItem(open, 'impact', 0));
        let expected: readonly ReturnType<typeof indicator>[] = [];
        for (const edit of sequence) {
          const index = 'at' in edit ? edit.at % Math.max(1, expected.length) : 0;
          if (edit.do === 'read') open = await reread(bench);
          else if (edit.do === 'add') {
            open = valueOf(await bench.app.addItem(open, 'impact', indicator(edit.text)));
            expected = [...expected, indicator(edit.text)];
          } else if (expected.length === 0) continue;
          else if (edit.do === 'update') {
            open = valueOf(await bench.app.updateItem(open, 'impact', index, indicator(edit.text)));
            expected = expected.map((item, i) => (i === index ? indicator(edit.text) : item));
          } else if (edit.do === 'remove') {
            open = valueOf(await bench.app.removeItem(open, 'impact', index));
            expected = expected.filter((_, i) => i !== index);
          } else {
            const to = edit.to % expected.length;
            open = valueOf(await bench.app.moveItem(open, 'impact', index, to));
            expected = moved(expected, index, to);
          }
          expect(open.fiche.impact).toEqual(expected);
        }
        const read = await reread(bench);
        expect(read.fiche.impact).toEqual(expected);
        expect(read.fiche.stakeholders).toEqual([stakeholder]);
      }),
      { numRuns: 8 },
    );
  });
});

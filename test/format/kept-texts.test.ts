import fc from 'fast-check';

import { exampleFiche } from '../../src/application/example/example-fiche';
import { openedFiche } from '../../src/application/opened-cells';
import { pageContent } from '../../src/application/page-behind';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { rewriting, withReplaced, writtenCell } from '../../src/format/summary/kept-texts';
import { writtenDate, writtenFromCell, type SummaryContent } from '../../src/format/summary/remembered-texts';
import { SLOTS } from '../../src/format/summary/summary-slots';
import { SLOT_KEYS, type SlotKey } from '../../src/format/summary/summary-names';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { anyText } from '../builders/any-fiche';

function contentOf(description: string): SummaryContent {
  const fiche = exampleFiche('fr');
  const project = { ...fiche.project, description };
  const open = openedFiche(cellsOfPlan(workbookPlan({ ...fiche, project }, standardQuestionnaire('fr'), 'fr')));
  return pageContent(open, 'overall', '2026-11-24');
}

const before = contentOf('Avant.');
const after = contentOf('Après.');
const typedInto = (content: SummaryContent, key: SlotKey, text: string): SummaryContent => ({
  ...content,
  [key]: content[key].map((row, i) => row.map((cell, j) => (i === 0 && j === 0 ? text : cell))),
});

describe('Rewriting a page', () => {
  it('writes nothing where the page says what it should', () => {
    expect(rewriting(before, before, before, true)).toEqual({ writes: [], kept: 0, replaced: [] });
  });

  it('loses nothing that was typed anywhere: it stays, or is handed back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SLOT_KEYS), anyText, fc.boolean(), (key, text, changed) => {
        const next = changed ? after : before;
        const { writes, replaced } = rewriting(typedInto(before, key, text), before, next, true);
        const [{ name }] = [SLOTS[key]];
        const overwritten = writes.some((write) => write.name === name && write.row === 0 && write.column === 0);
        const wasTyped = text !== '' && text !== before[key][0]?.[0];
        expect(replaced).toEqual(overwritten && wasTyped ? [text] : []);
      }),
    );
  });

  it('leaves all that was typed where there is no place beside the page', () => {
    const { writes, kept } = rewriting(typedInto(before, 'scaleUpHeadline', 'Certaine'), before, after, false);
    expect(kept).toBe(1);
    expect(writes.map(({ name }) => name)).toEqual([SLOTS.subject.name]);
  });

  it('remembers what it wrote, and takes a spoilt memory for none', () => {
    const cell = writtenCell({ date: '2026-11-24', content: before });
    expect(writtenFromCell(cell)).toEqual(before);
    expect(writtenDate(cell)).toBe('2026-11-24');
    expect(writtenDate('{"date":"hier"}')).toBe('');
    for (const spoilt of ['', 'à moi', '[1]', 'null', '{"title":3}', 12]) expect(writtenFromCell(spoilt)).toEqual({});
  });

  it('puts replaced texts one under the other, within what a cell holds', () => {
    expect(withReplaced('', ['un', 'deux'])).toBe('un\ndeux');
    expect(withReplaced('un', ['deux'])).toBe('un\ndeux');
    expect(withReplaced('x'.repeat(32_767), ['dernier']).endsWith('\ndernier')).toBe(true);
    expect(withReplaced('x'.repeat(32_767), ['dernier'])).toHaveLength(32_767);
  });
});

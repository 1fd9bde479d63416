import { sharedWorkshop } from '../../../src/domain/synthesis/shared-workshop';
import { workshopFiche } from '../../builders/workshop';

const of = (...workshops: readonly (readonly [string, string])[]) =>
  sharedWorkshop(workshops.map(([workshop, workshopDate], i) => workshopFiche(i + 1, { workshop, workshopDate })));

describe('The workshop that fiches share', () => {
  it('is the one that more than half of them name, however they space and capitalise it', () => {
    const date = '2026-12-01';
    expect(of(['Atelier BFC', date], ['Atelier BFC', date])).toEqual({ name: 'Atelier BFC', date });
    expect(of([' Atelier\n BFC', date], ['atelier bfc', date], ['', ''])).toEqual({ name: 'Atelier BFC', date });
  });

  it('is none where no name is that of most', () => {
    expect(of(['Dijon', ''], ['Besançon', ''])).toEqual({ name: '', date: '' });
    expect(of(['Dijon', ''], ['', ''], ['', ''])).toEqual({ name: '', date: '' });
    expect(of()).toEqual({ name: '', date: '' });
  });

  it('has the date that most of its own fiches bear, and none where they do not agree', () => {
    expect(of(['A', '2026-12-01'], ['A', '2026-12-01'], ['A', ''], ['B', '2027-01-01']).date).toBe('2026-12-01');
    expect(of(['A', '2026-12-01'], ['A', '2026-12-02']).date).toBe('');
    expect(of(['', '2026-12-01'], ['', '2026-12-01'])).toEqual({ name: '', date: '2026-12-01' });
  });
});

import fc from 'fast-check';

import { emptyFiche } from '../../src/domain/empty-fiche';
import { restore } from '../../src/domain/restore';
import { anyFiche } from '../builders/any-fiche';

describe('Restoring a fiche from anything read', () => {
  it('never throws, and always gives a whole fiche', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (raw) => {
        const { fiche } = restore(raw);
        expect(Object.keys(fiche).sort()).toEqual(Object.keys(emptyFiche()).sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws when the right names hold the wrong things', () => {
    const anyPart = fc.anything();
    const nearlyFiche = fc.record(
      Object.fromEntries(
        Object.keys(emptyFiche()).map((name) => [
          name,
          fc.oneof(anyPart, fc.array(fc.dictionary(fc.string(), anyPart))),
        ]),
      ),
    );
    fc.assert(
      fc.property(nearlyFiche, (raw) => {
        restore(raw);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back unchanged, without a problem, any fiche that was written as JSON', () => {
    fc.assert(
      fc.property(anyFiche(), (fiche) => {
        expect(restore(JSON.parse(JSON.stringify(fiche)))).toEqual({ fiche, problems: [] });
      }),
    );
  });

  it('is settled after one pass: restoring what it gave changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const once = restore(raw).fiche;
        expect(restore(once).fiche).toEqual(once);
      }),
    );
  });

  it('keeps a date that is no date as the text that was typed, and says where', () => {
    const { fiche, problems } = restore({ calendar: [{ step: 'Pose', start: 'printemps 2027', end: '2026-02-30' }] });
    expect(fiche.calendar).toEqual([{ step: 'Pose', start: 'printemps 2027', end: '2026-02-30' }]);
    expect(problems).toEqual([
      { code: 'notADate', place: 'calendar[0].start', found: 'printemps 2027' },
      { code: 'notADate', place: 'calendar[0].end', found: '2026-02-30' },
    ]);
  });

  it('keeps the text of an answer that is none, in its comment', () => {
    const { fiche, problems } = restore({ answers: { '01-P': { value: 'plutôt 2', comment: 'à revoir' } } });
    expect(fiche.answers['01-P']).toEqual({ value: null, comment: 'à revoir\nplutôt 2' });
    expect(problems).toEqual([{ code: 'unknownAnswer', place: 'answers.01-P', found: 'plutôt 2' }]);
  });

  it('keeps answers to questions it does not know, and checklist lines of a user’s own', () => {
    const { fiche } = restore({
      answers: { '42-Z': 3 },
      legalStakes: [{ topic: 'Archivage', status: 'todo', comment: 'Voir le service' }],
    });
    expect(fiche.answers['42-Z']).toEqual({ value: 3, comment: '' });
    expect(fiche.legalStakes).toHaveLength(16);
    expect(fiche.legalStakes.at(-1)).toEqual({ topic: 'Archivage', status: 'todo', comment: 'Voir le service' });
  });

  it('follows no inherited name', () => {
    const { fiche } = restore(JSON.parse('{"__proto__":{"id":"x"},"answers":{"__proto__":{"value":4},"01-P":2}}'));
    expect(fiche.id).toBe('');
    expect(Object.keys(fiche.answers)).toEqual(['01-P']);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });
});

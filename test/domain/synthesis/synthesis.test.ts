import fc from 'fast-check';

import { scoreAnswers } from '../../../src/domain/score-answers';
import { methodOf } from '../../../src/domain/synthesis/method';
import { completenessOf, standing, type ScoredFiche } from '../../../src/domain/synthesis/scored-fiche';
import { synthesisOf } from '../../../src/domain/synthesis/synthesis';
import { mostBlocking } from '../../../src/domain/synthesis/theme-figures';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { workedCase } from '../../builders/case-answers';
import { anyFiches } from './any-scored-fiche';

const french = standardQuestionnaire('fr');

/** A fiche of a worked case. */
function fiche(letter: string, given: Partial<ScoredFiche> = {}): ScoredFiche {
  return {
    file: `${letter}.xlsx`,
    saved: null,
    id: letter,
    workshop: '',
    workshopDate: '',
    name: `Projet ${letter}`,
    authority: 'Dijon',
    date: '',
    method: methodOf(french),
    scores: scoreAnswers(french, workedCase(letter).answers),
    ...given,
  };
}

describe('A synthesis', () => {
  it('holds each fiche once, in one group or among the duplicates', () => {
    fc.assert(
      fc.property(anyFiches, (fiches) => {
        const { groups, duplicates } = synthesisOf(fiches);
        const held = groups.flatMap((group) => group.fiches);
        const dropped = duplicates.flatMap((duplicate) => duplicate.dropped);
        expect(new Set([...held, ...dropped])).toEqual(new Set(fiches));
        expect(held.length + dropped.length).toBe(fiches.length);
        expect(duplicates.every(({ kept }) => held.includes(kept))).toBe(true);
      }),
    );
  });

  it('averages only fiches of one questionnaire version, each by the plain mean of its themes', () => {
    fc.assert(
      fc.property(anyFiches, (fiches) => {
        for (const { method, fiches: own, figures } of synthesisOf(fiches).groups) {
          expect(own.every((each) => each.method.key === method.key)).toBe(true);
          figures.forEach((figure, theme) => {
            const scores = own.map(({ scores }) => scores.themes[theme]?.overall ?? null).filter((s) => s !== null);
            expect(figure.count).toBe(scores.length);
            if (figure.mean === null || figure.least === null || figure.greatest === null) {
              expect(scores).toEqual([]);
              return;
            }
            expect(figure.mean).toBeCloseTo(scores.reduce((a, b) => a + b, 0) / scores.length, 9);
            expect([...scores].sort((a, b) => a - b)).toEqual(expect.arrayContaining([figure.least, figure.greatest]));
            expect(figure.least).toBeLessThanOrEqual(figure.mean);
            expect(figure.mean).toBeLessThanOrEqual(figure.greatest);
            expect(figure.blocking).toBe(
              own.filter(({ scores }) => scores.difficulties.includes(figure.themeId)).length,
            );
          });
        }
      }),
    );
  });

  it('says the same whatever the order of the files, but for copies that nothing tells apart', () => {
    fc.assert(
      fc.property(
        anyFiches.chain((fiches) =>
          fc.tuple(fc.constant(fiches), fc.shuffledSubarray(fiches, { minLength: fiches.length })),
        ),
        ([fiches, shuffled]) => {
          const counts = (all: readonly ScoredFiche[]) =>
            synthesisOf(all)
              .groups.map(({ method, fiches }) => `${method.key} ${fiches.length}`)
              .sort();
          // Copies saved at one moment may belong to two methods: then which one stays depends on the order.
          const told = fiches.map((each, i) => ({ ...each, saved: i }));
          const moved = shuffled.map((each) => told[fiches.indexOf(each)] ?? each);
          expect(counts(moved)).toEqual(counts(told));
        },
      ),
    );
  });

  it('puts the questionnaire of most fiches first', () => {
    fc.assert(
      fc.property(anyFiches, (fiches) => {
        const sizes = synthesisOf(fiches).groups.map((group) => group.fiches.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });
});

describe('The same fiche met twice', () => {
  it('counts once, as it was last saved', () => {
    const old = fiche('A', { file: 'old.xlsx', saved: 1 });
    const recent = fiche('B', { file: 'new.xlsx', saved: 2, id: 'A', name: 'projet A ' });
    expect(synthesisOf([recent, old])).toMatchObject({
      groups: [{ fiches: [recent] }],
      duplicates: [{ kept: recent, dropped: [old] }],
    });
  });

  it.each([
    ['another name', { name: 'Autre' }],
    ['another authority', { authority: 'Besançon' }],
    ['another identifier', { id: 'Z' }],
  ])('is two fiches with %s: copies of a template share its identifier', (_, other) => {
    const { groups, duplicates } = synthesisOf([fiche('A'), fiche('A', other)]);
    expect(groups[0]?.fiches).toHaveLength(2);
    expect(duplicates).toEqual([]);
  });

  it('is never a fiche without a name', () => {
    expect(synthesisOf([fiche('A', { name: ' ' }), fiche('A', { name: ' ' })]).groups[0]?.fiches).toHaveLength(2);
  });
});

describe('A method', () => {
  it('is one for both languages of a questionnaire', () => {
    expect(methodOf(standardQuestionnaire('en')).key).toBe(methodOf(french).key);
  });

  it('is another where one weight differs, be the version the same', () => {
    const [first, ...rest] = french.themes;
    if (!first) throw new Error('no theme');
    const weighed = { ...french, themes: [{ ...first, weights: { ...first.weights, prototype: 9 } }, ...rest] };
    expect(methodOf(weighed).key).not.toBe(methodOf(french).key);
  });

  it('that stands in for one that cannot be read is apart, and never the workshop’s own', () => {
    const standing = methodOf(french, true);
    const { groups } = synthesisOf([
      fiche('A', { method: standing }),
      fiche('B', { method: standing }),
      fiche('A', { name: 'Projet C' }),
    ]);
    expect(groups.map(({ method }) => method.standsIn)).toEqual([false, true]);
  });
});

describe('What a synthesis says of a fiche', () => {
  it('agrees with the method: complete with both indexes, provisional, insufficient, unanswered', () => {
    const first = Object.entries(workedCase('A').answers);
    const with_ = (count: number) => completenessOf(scoreAnswers(french, Object.fromEntries(first.slice(0, count))));
    expect([with_(first.length), with_(15), with_(4), with_(0)]).toEqual([
      'complete',
      'provisional',
      'insufficient',
      'unanswered',
    ]);
  });

  it('stands in the quadrant of its two indexes, or in none', () => {
    expect(standing(fiche('A').scores)).toBe('scaleUp');
    expect(standing(scoreAnswers(french, {}))).toBeNull();
  });

  it('names the themes that block most, and none that blocks nowhere', () => {
    const { groups } = synthesisOf([fiche('A'), fiche('A', { name: 'Autre' })]);
    expect(mostBlocking(groups[0]?.figures ?? []).map(({ themeId, blocking }) => [themeId, blocking])).toEqual([
      ['datamining', 2],
      ['infrastructure', 2],
    ]);
  });
});

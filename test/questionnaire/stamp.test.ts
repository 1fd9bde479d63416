import fc from 'fast-check';

import type { Questionnaire } from '../../src/domain/questionnaire';
import { saysTheStandard, stampOf, withTrueVersion } from '../../src/questionnaire/stamp';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { STANDARD_MARKS } from '../../src/questionnaire/standard-marks';

const standard = standardQuestionnaire('fr');
const [first] = standard.themes;
const reworded: Questionnaire = { ...standard, credit: 'Nous' };

describe('The stamp of a questionnaire', () => {
  it('changes with any word, weight or threshold, and with the order of themes', () => {
    const changed: readonly Questionnaire[] = [
      standardQuestionnaire('en'),
      reworded,
      { ...standard, rules: { ...standard.rules, difficultyThreshold: 2.5 } },
      { ...standard, themes: standard.themes.toReversed() },
      {
        ...standard,
        themes: first ? [{ ...first, weights: { prototype: 2, scaleUp: 1 } }, ...standard.themes.slice(1)] : [],
      },
    ];
    const stamps = [standard, ...changed].map(stampOf);
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it.each(['fr', 'en'] as const)('is known of the standard one in %s without reading it', (language) => {
    const { version, ...rest } = standardQuestionnaire(language);
    expect(STANDARD_MARKS[language]).toEqual({ version, stamp: stampOf({ version, ...rest }) });
  });

  it('says nothing of the version, nor of the order in which a file lists the fields', () => {
    const { credit, ...rest } = standard;
    expect(stampOf({ ...rest, credit, version: '9.9' })).toBe(stampOf(standard));
    expect(saysTheStandard({ ...standard, version: '9.9' })).toBe(true);
    expect(saysTheStandard(reworded)).toBe(false);
  });
});

describe('The version of a questionnaire', () => {
  it('is the one written, as long as it says what it said when it was stamped', () => {
    expect(withTrueVersion(standard, stampOf(standard))).toBe(standard);
    const own = { ...reworded, version: 'Atelier 2026' };
    expect(withTrueVersion(own, stampOf(own))).toBe(own);
  });

  it('is the one written in workbooks without a stamp that hold the standard one', () => {
    expect(withTrueVersion(standard, null).version).toBe('1.0.0');
  });

  it('is its own as soon as anything was changed, once and for all', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(null, stampOf(standard)), (credit, stamp) => {
        fc.pre(credit !== standard.credit);
        const { version } = withTrueVersion({ ...standard, credit }, stamp);
        expect(version).toMatch(/^1\.0\.0\+[0-9a-z]{7}$/);
        expect(withTrueVersion({ ...standard, credit, version }, stamp).version).toBe(version);
      }),
    );
  });

  it('is the standard one’s again where every change was taken back', () => {
    expect(withTrueVersion({ ...standard, version: '1.0.0+abcdefg' }, 'abcdefg').version).toBe('1.0.0');
  });
});

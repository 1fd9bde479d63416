import { legalTopics } from '../../src/domain/legal-topics';
import { declarationLinks, isUnknownText } from '../../src/questionnaire/declaration-links';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

describe('Which declarations bear on which questions', () => {
  it.each(['fr', 'en'] as const)('names only questions that the questionnaire has, in %s, each once', (language) => {
    const ids = standardQuestionnaire(language).themes.flatMap(({ questions }) => questions.map(({ id }) => id));
    const { datasets, legalStakes, budget } = declarationLinks;
    for (const named of [...Object.values(datasets), ...Object.values(legalStakes), budget]) {
      expect(named).not.toHaveLength(0);
      expect(new Set(named).size).toBe(named.length);
      for (const id of named) expect(ids).toContain(id);
    }
  });

  it('links every point of the checklist, and no other', () => {
    expect(Object.keys(declarationLinks.legalStakes).sort()).toEqual(legalTopics.map(({ topic }) => topic).sort());
  });

  it('tells by questions and points that exist what says that there is no personal data', () => {
    const ids = standardQuestionnaire('fr').themes.flatMap(({ questions }) => questions.map(({ id }) => id));
    const topics = legalTopics.map(({ topic }): string => topic);
    expect(ids).toEqual(expect.arrayContaining([...declarationLinks.noPersonalData.lowestLevelOf]));
    expect(topics).toEqual(expect.arrayContaining([...declarationLinks.noPersonalData.legalStakes]));
  });

  it.each(['', ' ', '?', 'Inconnu', ' à préciser… ', 'TBC.'])('takes « %s » for a text that nobody knows', (text) => {
    expect(isUnknownText(text)).toBe(true);
  });

  it.each(['Ville', 'SIG', 'propriétaire inconnu du cadastre'])('takes « %s » for what it says', (text) => {
    expect(isUnknownText(text)).toBe(false);
  });
});

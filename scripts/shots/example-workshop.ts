import type { AnswerValue } from '../../src/domain/fiche';
import type { Language } from '../../src/domain/questionnaire';
import { scoreAnswers } from '../../src/domain/score-answers';
import { methodOf } from '../../src/domain/synthesis/method';
import type { ScoredFiche } from '../../src/domain/synthesis/scored-fiche';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

/** Projects that a workshop could bring together: name, authority, and how hard each is, from −2 to 2. */
const PROJECTS: readonly (readonly [name: string, authority: string, hardness: number])[] = [
  ['Bornes à verre', 'Dijon Métropole', -1],
  ['Éclairage public', 'Ville de Besançon', 0],
  ['Covoiturage rural', 'Pays du Haut-Doubs', 1],
  ['Suivi des fuites d’eau', 'Grand Chalon', -2],
  ['Jumeau numérique', 'Ville de Nevers', 2],
  ['Rénovation des écoles', 'Ville de Belfort', 0],
  ['Stationnement', 'Mâconnais Agglomération', -1],
  ['Qualité de l’air', 'Grand Auxerrois', 1],
];

/** The workshop as a synthesis of it would read its files. Every fourth project has answers left. */
export const exampleWorkshop = (language: Language): readonly ScoredFiche[] => {
  const questionnaire = standardQuestionnaire(language);
  const questions = questionnaire.themes.flatMap((theme) => theme.questions);
  const { min, max } = questionnaire.scale;
  return PROJECTS.map(([name, authority, hardness], project) => {
    const answers = questions.flatMap(({ id }, place): readonly (readonly [string, AnswerValue])[] => {
      if (project % 4 === 3 && place % 6 === 5) return [];
      const level = 2 + hardness + (((place * 7 + project * 3) % 5) - 2);
      return [[id, Math.min(max, Math.max(min, level))]];
    });
    return {
      file: `${name}.xlsx`,
      saved: null,
      id: 'example',
      workshop: language === 'fr' ? 'Atelier Bourgogne-Franche-Comté' : 'Burgundy workshop',
      workshopDate: '2026-12-03',
      name,
      authority,
      date: '2026-12-03',
      method: methodOf(questionnaire),
      scores: scoreAnswers(questionnaire, Object.fromEntries(answers)),
    };
  });
};

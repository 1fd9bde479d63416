import type { QuestionnaireFaultWords } from '../questionnaire-fault-words';

const one = (isOne: boolean, single: string, several: string) => (isOne ? single : several);

/** The questionnaire of the workbook: checked, applied, put back. */
export const ownQuestionnaire = {
  title: 'Référentiel du classeur',
  hint: 'Questions, niveaux, poids et seuils se modifient dans la feuille « Référentiel », de 3 à 15 thématiques. Vérifiez, puis appliquez.',
  none: 'Ouvrez ou préparez d’abord un classeur qui contient une fiche.',
  version: (version: string) => `Version : ${version}`,
  check: 'Vérifier le référentiel',
  checking: 'Vérification…',
  apply: 'Appliquer ce référentiel',
  applying: 'Application…',
  restore: 'Revenir au référentiel standard',
  restoring: 'Retour au référentiel standard…',
  restoreHint: 'Votre référentiel reste dans le classeur, dans une feuille à part. Les réponses aussi.',
  applyHint: 'Les feuilles Évaluation et Radar suivront. Aucune réponse n’est perdue.',
  sound: (themes: string, questions: string) => `Rien à corriger : ${themes} thématiques, ${questions} questions.`,
  upToDate: 'Les feuilles sont à jour avec ce référentiel.',
  toApply: 'Les feuilles ne le suivent pas encore.',
  faults: (count: string, isOne: boolean) =>
    `${count} ${one(isOne, 'point à corriger', 'points à corriger')} avant d’appliquer :`,
  show: (address: string) => `Montrer la cellule ${address}`,
  applied: (version: string) => `Référentiel appliqué. Sa version : ${version}.`,
  redrawn: (sheets: string) => `Redessiné : ${sheets}.`,
  kept: (sheets: string) =>
    `Gardé à part, avec ce que quelqu’un y avait mis : ${sheets}. Supprimez-le s’il ne sert plus.`,
  cosmetics:
    'Excel a refusé une partie de la mise en place (nom ou rang d’une feuille, radar) ; les notes sont justes.',
  vanished: (count: string, isOne: boolean) =>
    one(
      isOne,
      `${count} réponse n’a plus de question. Elle reste en bas de la feuille Évaluation et ne compte pas :`,
      `${count} réponses n’ont plus de question. Elles restent en bas de la feuille Évaluation et ne comptent pas :`,
    ),
  vanishedLine: (id: string, question: string, answer: string) =>
    `${id}${question === '' ? '' : `, ${question}`} : ${answer === '' ? 'un commentaire' : answer}`,
  fault: (where: string, what: string) => `${where} : ${what}.`,
  reasons: {
    missing: () => 'il manque une valeur',
    notAnObject: () => 'cette ligne ne se lit pas',
    notText: (found: string) => `« ${found} » n’est pas un texte`,
    notANumber: (found: string) => (found === '' ? 'un nombre est attendu' : `« ${found} » n’est pas un nombre`),
    notABoolean: (found: string) => `« ${found} » n’est ni un oui ni un non`,
    notAList: () => 'ces lignes ne se lisent pas',
    notAChoice: (found: string) => (found === '' ? 'choisissez dans la liste' : `« ${found} » n’est pas dans la liste`),
    notAnId: (found: string) =>
      found === ''
        ? 'un identifiant est attendu'
        : `« ${found} » n’est pas un identifiant : lettres sans accent, chiffres, points et tirets, 40 au plus`,
    empty: () => 'cette cellule ne peut pas rester vide',
    negative: (found: string) => `un poids ne peut pas être négatif (${found})`,
    mustBePositive: () => 'le poids d’une question doit dépasser 0',
    outOfRange: (found: string) => `${found} est hors des bornes`,
    oneALevel: () => 'cinq niveaux sont attendus, de 0 à 4',
    scaleIsFixed: () => 'l’échelle va de 0 à 4, un niveau par ligne',
    bandsMustStartAtZero: () => 'la première appréciation doit partir de 0',
    bandsMustRise: () => 'les appréciations doivent aller en montant',
    threeToFifteenThemes: () => 'il faut de 3 à 15 thématiques',
    duplicateTheme: (found: string) => `une autre thématique s’appelle déjà « ${found} »`,
    duplicateQuestion: (found: string) => `une autre question a déjà la référence « ${found} »`,
    duplicateAxisLabel: (found: string) => `un autre axe du radar s’appelle déjà « ${found} »`,
    thresholdsCross: () => 'le seuil de vigilance doit rester sous le seuil de difficulté',
    noQuestion: () => 'aucune question ne va à cette thématique',
    noWeight: () => 'aucune thématique n’a de poids dans cette colonne',
    noQuestionForWeight: () => 'cette thématique a un poids, mais aucune question pour cet horizon',
    unknownTheme: (found: string) =>
      found === ''
        ? 'dites à quelle thématique va cette question'
        : `« ${found} » n’est l’identifiant d’aucune thématique`,
    unknownRule: (found: string) => `la règle « ${found} » n’existe pas`,
  } satisfies QuestionnaireFaultWords,
};

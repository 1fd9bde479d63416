import type { AnswerValue } from '../../domain/fiche';

/** The answers of the worked case « Capteurs de remplissage des bornes à verre ». */
export const EXAMPLE_ANSWERS: Readonly<Record<string, AnswerValue>> = {
  '01-P': 3,
  '01-E': 2,
  '02-P': 2,
  '02-E': 1,
  '03-P': 2,
  '03-E': 3,
  '04-P': 3,
  '04-E': 2,
  '05-P': 2,
  '05-E': 2,
  '06-P': 2,
  '06-E': 2,
  '07-E1': 2,
  '07-E2': 3,
  '08-P': 0,
  '08-E': 1,
  '09-P': 2,
  '09-E': 3,
  '10-P': 1,
  '10-E': 1,
};

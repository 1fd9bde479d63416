import type { Answer, Fiche, Project } from './fiche';
import { legalTopics } from './legal-topics';

export const EMPTY_PROJECT: Project = {
  workshop: '',
  workshopDate: '',
  name: '',
  authority: '',
  lead: '',
  date: '',
  description: '',
  objectives: '',
  territories: '',
  budgetAmount: null,
  budgetFunding: '',
  budgetComment: '',
};

export const EMPTY_ANSWER: Answer = { value: null, comment: '' };

/** A fiche with nothing filled in; the checklist has its lines, without status. */
export function emptyFiche(id = ''): Fiche {
  return {
    id,
    project: EMPTY_PROJECT,
    calendar: [],
    stakeholders: [],
    impact: [],
    datasets: [],
    legalStakes: legalTopics.map(({ topic }) => ({ topic, status: '', comment: '' })),
    answers: {},
    actions: [],
    snapshots: [],
  };
}

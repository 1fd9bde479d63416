import type { Fiche } from './fiche';

/** Whether nobody has filled in a fiche yet; the workshop that it was handed out for says nothing of a project. */
export function isBlank({ project, answers, legalStakes, ...lists }: Fiche): boolean {
  const ofProject = { ...project, workshop: '', workshopDate: '' };
  return (
    Object.values(ofProject).every((value) => value === '' || value === null) &&
    Object.keys(answers).length === 0 &&
    legalStakes.every(({ status, comment }) => status === '' && comment === '') &&
    [lists.calendar, lists.stakeholders, lists.impact, lists.datasets, lists.actions, lists.snapshots].every(
      (list) => list.length === 0,
    )
  );
}

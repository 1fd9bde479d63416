import type { Texts } from '../texts';

export const fiche: Texts['fiche'] = {
  title: 'The project sheet',
  sections: {
    project: { title: 'The project', hint: 'Who carries what, and since when.' },
    description: { title: 'Description and objectives', hint: 'What the project changes, for whom, and where.' },
    calendar: { title: 'Calendar', hint: 'The steps, with their start and end.' },
    stakeholders: { title: 'Stakeholders', hint: 'Who takes part, in which role, bringing what.' },
    budget: { title: 'Budget', hint: 'The cost of the trial and who pays for it.' },
    impact: { title: 'Evaluation of the impact', hint: 'How you will know that the project succeeds.' },
  },
  state: {
    empty: 'to fill in',
    filled: (filled, total) => `${filled} of ${total}`,
    complete: 'filled in',
    items: (count, one) => (one ? `${count} row` : `${count} rows`),
  },
  fields: {
    name: { label: 'Project name', hint: 'Short and telling: it will be read on the radar.' },
    authority: { label: 'Local authority', hint: 'The one that carries the project.' },
    lead: { label: 'Project lead', hint: 'Name and position of the person to contact.' },
    date: { label: 'Date of the sheet', hint: 'dd/mm/yyyy' },
    description: {
      label: 'Description',
      hint: 'The problem at the start, then what the project does with data, in a few sentences.',
    },
    objectives: { label: 'Objectives', hint: 'Two or three results that one will be able to observe.' },
    territories: { label: 'Territories of experimentation', hint: 'Towns, districts or facilities concerned.' },
    budgetAmount: { label: 'Amount', hint: 'In euros, for the trial.' },
    budgetFunding: { label: 'Funding', hint: 'Own funds, grant, partner… and what is secured.' },
    budgetComment: { label: 'Comment', hint: 'What the amount covers or leaves out.' },
  },
  currency: '€',
  notADate: 'Kept as typed. For a date, write dd/mm/yyyy.',
  notANumber: 'Kept as typed. For an amount, write digits: 12,500.',
  calendar: {
    item: 'Step',
    add: 'Add a step',
    none: 'No step yet.',
    fields: { step: 'Step', start: 'Start', end: 'End' },
  },
  stakeholders: {
    item: 'Stakeholder',
    add: 'Add a stakeholder',
    none: 'Nobody yet.',
    fields: { name: 'Name', role: 'Role', contribution: 'Contribution to the project' },
  },
  impact: {
    item: 'Indicator',
    add: 'Add an indicator',
    none: 'No indicator yet.',
    fields: { indicator: 'Indicator', baseline: 'Starting value', target: 'Target' },
  },
  list: {
    edit: (item) => `Edit: ${item}`,
    done: 'Done',
    remove: (item) => `Remove: ${item}`,
    up: (item) => `Move up: ${item}`,
    down: (item) => `Move down: ${item}`,
    fresh: 'New row',
    unnamed: 'Unnamed',
  },
};

import type { ExampleWords } from './example-fiche';

export const EXAMPLE_EN: ExampleWords = {
  project: {
    workshop: '',
    workshopDate: '',
    name: 'Fill-level sensors in glass bins',
    authority: 'Three Valleys community of municipalities',
    lead: 'Claire Martin, head of the waste department',
    date: '2026-11-24',
    description:
      'Glass bins are emptied on fixed dates, whether full or not. Sensors measure how full they are; a map and a simple forecast let rounds be organised at the right time.',
    objectives:
      'Cut the kilometres of collection by a quarter.\nEnd the dumping of glass beside full bins.\nGive municipalities an up-to-date view of their bins.',
    territories: '40 bins in 6 volunteer municipalities, among them the main town and two rural ones.',
    budgetAmount: 48000,
    budgetFunding: 'Waste department: €20,000. Regional grant applied for: €28,000.',
    budgetComment: 'Includes sensors, network and two years of subscription; not the time of staff.',
  },
  calendar: [
    { step: 'Choice of bins and agreement with the collector', start: '2026-12-01', end: '2027-01-31' },
    { step: 'Sensors fitted and map in service', start: '2027-02-01', end: '2027-03-31' },
    { step: 'Test in real conditions', start: '2027-04-01', end: '2027-09-30' },
    { step: 'Review and decision on the roll-out', start: '2027-10-01', end: '2027-11-30' },
  ],
  stakeholders: [
    {
      name: 'Waste department',
      role: 'Carries the project',
      contribution: 'Knowledge of the rounds, follow-up of the test',
    },
    { name: 'Collector under contract', role: 'Operator', contribution: 'Weights and GPS tracks of the lorries' },
    { name: 'Digital joint authority', role: 'Technical support', contribution: 'LoRaWAN network and data platform' },
    {
      name: 'Six volunteer municipalities',
      role: 'Test territories',
      contribution: 'Access to sites, feedback from residents',
    },
  ],
  impact: [
    { indicator: 'Kilometres of collection per tonne', baseline: '31 km', target: '23 km' },
    { indicator: 'Reports of full bins per month', baseline: '18', target: '5' },
    { indicator: 'Fill level at collection', baseline: '52%', target: '75%' },
  ],
  datasets: [
    {
      description: 'Fill level of the bins',
      owner: 'The authority, through the sensor contract',
      accessTerms: 'Supplier’s API, export provided for in the contract',
      personalData: 'no',
      sourceAndFormat: 'Ultrasonic sensors, JSON, one measure every 6 hours',
      comment: 'To be produced: does not exist today.',
    },
    {
      description: 'Place and features of the bins',
      owner: 'Waste department',
      accessTerms: 'Internal GIS',
      personalData: 'no',
      sourceAndFormat: 'GIS layer, Shapefile',
      comment: '12 bins to locate again.',
    },
    {
      description: 'Rounds, weights and kilometres',
      owner: 'Collector',
      accessTerms: 'To be agreed by an amendment',
      personalData: 'unknown',
      sourceAndFormat: 'Operating software, monthly files',
      comment: 'GPS tracks may identify a driver: to be seen with the data protection officer.',
    },
  ],
  legalStakes: [
    { topic: 'processingNature', status: 'settled', comment: 'Objects are measured, nobody is tracked.' },
    { topic: 'rgpd', status: 'inProgress', comment: 'GPS tracks of lorries: officer’s opinion requested.' },
    { topic: 'openData', status: 'todo', comment: 'Publish the places of the bins on the regional portal.' },
    { topic: 'hosting', status: 'settled', comment: 'Joint authority’s platform, hosted in France.' },
    {
      topic: 'intellectualProperty',
      status: 'todo',
      comment: 'Ownership of sensor data to be written in the contract.',
    },
    { topic: 'dataStatus', status: 'todo', comment: '' },
    { topic: 'ownership', status: 'inProgress', comment: 'Full export and reversibility required.' },
    { topic: 'personalData', status: 'inProgress', comment: 'The officer’s standard clause.' },
    { topic: 'transparency', status: 'todo', comment: '' },
    { topic: 'sovereignty', status: 'settled', comment: 'No transfer outside the European Union.' },
    { topic: 'cybersecurity', status: 'inProgress', comment: 'Measures for connected objects reviewed with IT.' },
    { topic: 'sobriety', status: 'todo', comment: 'One measure every 6 hours is enough.' },
    { topic: 'socialAcceptability', status: 'settled', comment: 'Demand already expressed by the municipalities.' },
    { topic: 'inclusion', status: 'notApplicable', comment: 'Residents are asked to use no online service.' },
    { topic: 'algorithmTransparency', status: 'todo', comment: 'Describe the forecast on one page.' },
  ],
  actions: [
    {
      theme: 'datamining',
      action: 'Test a sample of five sensors before ordering.',
      who: 'Waste department',
      when: '2027-01-15',
    },
    {
      theme: 'infrastructure',
      action: 'Have IT and the joint authority review the architecture.',
      who: 'Claire Martin',
      when: '2026-12-18',
    },
    {
      theme: 'budget',
      action: 'Work out the full cost over three years, subscriptions included.',
      who: 'Finance department',
      when: '2027-02-28',
    },
  ],
  comments: {
    '01-P': 'Nobody measures the fill level today.',
    '03-E': 'Everything rests on one project officer until 2027.',
    '04-P': 'Sensors, network, platform and map are all to be set up.',
    '09-E': 'The subscription is charged by the bin.',
  },
  snapshotLabel: 'First round of the workshop',
};

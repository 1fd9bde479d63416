/** How far one is, and what is missing. */
export const progress = {
  label: 'Avancement',
  counts: {
    fiche: (done: string, total: string) => `Fiche ${done}/${total}`,
    data: (done: string, total: string) => `Données ${done}/${total}`,
    assess: (done: string, total: string) => `Questions ${done}/${total}`,
  },
  show: (count: string) => `${count}, voir ce qui manque`,
  missing: {
    fiche: 'Ce qui manque dans la fiche',
    data: 'Ce qui manque sur les données',
    assess: 'Les questions à reprendre',
  },
  unnamed: (number: string) => `Jeu de données ${number}`,
  themeTitle: (number: string, title: string) => `${number}. ${title}`,
  section: 'À remplir',
  field: {
    empty: (field: string) => `Manque : ${field}`,
    unclear: (field: string) => `À revoir : ${field}`,
  },
  dates: (fields: string) => `À revoir : ${fields.toLowerCase()}`,
  unnamedStep: (number: string) => `Étape ${number}`,
  noDataset: 'Aucun pour l’instant',
  dataset: { owner: 'propriétaire', personalData: 'données personnelles ou non' },
  datasetGaps: (gaps: string) => `À préciser : ${gaps}`,
  legal: (count: string, one: boolean) => (one ? `${count} point à examiner` : `${count} points à examiner`),
  theme: (count: string, one: boolean) => (one ? `${count} question sans réponse` : `${count} questions sans réponse`),
  question: {
    empty: (question: string) => `Sans réponse : ${question}`,
    unknown: (question: string) => `À éclaircir : ${question}`,
    noReason: (question: string) => `Sans objet, mais pourquoi : ${question}`,
  },
};

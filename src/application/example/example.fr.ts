import type { ExampleWords } from './example-fiche';

export const EXAMPLE_FR: ExampleWords = {
  project: {
    name: 'Capteurs de remplissage des bornes à verre',
    authority: 'Communauté de communes des Trois Vallées',
    lead: 'Claire Martin, responsable du service déchets',
    date: '2026-11-24',
    description:
      'Les bornes à verre sont vidées à date fixe, qu’elles soient pleines ou non. Des capteurs mesurent leur remplissage ; une carte et une prévision simple permettent d’organiser les tournées au bon moment.',
    objectives:
      'Réduire d’un quart les kilomètres de collecte.\nSupprimer les dépôts au pied des bornes pleines.\nDonner aux communes une vue à jour de leurs bornes.',
    territories: '40 bornes dans 6 communes volontaires, dont le bourg-centre et deux communes rurales.',
    budgetAmount: 48000,
    budgetFunding: 'Service déchets : 20 000 €. Subvention régionale demandée : 28 000 €.',
    budgetComment: 'Comprend les capteurs, le réseau et deux ans d’abonnement ; pas le temps des agents.',
  },
  calendar: [
    { step: 'Choix des bornes et convention avec le collecteur', start: '2026-12-01', end: '2027-01-31' },
    { step: 'Pose des capteurs et mise en service de la carte', start: '2027-02-01', end: '2027-03-31' },
    { step: 'Test en conditions réelles', start: '2027-04-01', end: '2027-09-30' },
    { step: 'Bilan et décision de généralisation', start: '2027-10-01', end: '2027-11-30' },
  ],
  stakeholders: [
    { name: 'Service déchets', role: 'Porteur du projet', contribution: 'Connaissance des tournées, suivi du test' },
    { name: 'Collecteur titulaire du marché', role: 'Exploitant', contribution: 'Pesées et traces GPS des camions' },
    { name: 'Syndicat numérique', role: 'Appui technique', contribution: 'Réseau LoRaWAN et plateforme de données' },
    {
      name: 'Six communes volontaires',
      role: 'Territoires de test',
      contribution: 'Accès aux sites, retours des habitants',
    },
  ],
  impact: [
    { indicator: 'Kilomètres de collecte par tonne', baseline: '31 km', target: '23 km' },
    { indicator: 'Signalements de bornes pleines par mois', baseline: '18', target: '5' },
    { indicator: 'Taux de remplissage à la collecte', baseline: '52 %', target: '75 %' },
  ],
  datasets: [
    {
      description: 'Niveau de remplissage des bornes',
      owner: 'Collectivité, par le marché de capteurs',
      accessTerms: 'API du fournisseur, export prévu au contrat',
      personalData: 'no',
      sourceAndFormat: 'Capteurs à ultrasons, JSON, une mesure toutes les 6 heures',
      comment: 'À produire : n’existe pas aujourd’hui.',
    },
    {
      description: 'Emplacement et caractéristiques des bornes',
      owner: 'Service déchets',
      accessTerms: 'SIG interne',
      personalData: 'no',
      sourceAndFormat: 'Couche du SIG, Shapefile',
      comment: '12 bornes à géolocaliser de nouveau.',
    },
    {
      description: 'Tournées, pesées et kilomètres',
      owner: 'Collecteur',
      accessTerms: 'À convenir par avenant',
      personalData: 'unknown',
      sourceAndFormat: 'Logiciel d’exploitation, fichiers mensuels',
      comment: 'Les traces GPS peuvent identifier un conducteur : à voir avec le DPO.',
    },
  ],
  legalStakes: [
    { topic: 'processingNature', status: 'settled', comment: 'Mesure d’objets, aucun suivi de personnes.' },
    { topic: 'rgpd', status: 'inProgress', comment: 'Traces GPS des camions : avis du DPO demandé.' },
    { topic: 'openData', status: 'todo', comment: 'Publier l’emplacement des bornes sur le portail régional.' },
    { topic: 'hosting', status: 'settled', comment: 'Plateforme du syndicat, hébergée en France.' },
    {
      topic: 'intellectualProperty',
      status: 'todo',
      comment: 'Propriété des données des capteurs à écrire au marché.',
    },
    { topic: 'dataStatus', status: 'todo', comment: '' },
    { topic: 'ownership', status: 'inProgress', comment: 'Export complet et réversibilité exigés.' },
    { topic: 'personalData', status: 'inProgress', comment: 'Clause type du DPO.' },
    { topic: 'transparency', status: 'todo', comment: '' },
    { topic: 'sovereignty', status: 'settled', comment: 'Pas de transfert hors de l’Union européenne.' },
    { topic: 'cybersecurity', status: 'inProgress', comment: 'Mesures des objets connectés revues avec la DSI.' },
    { topic: 'sobriety', status: 'todo', comment: 'Une mesure toutes les 6 heures suffit.' },
    { topic: 'socialAcceptability', status: 'settled', comment: 'Demande déjà exprimée par les communes.' },
    { topic: 'inclusion', status: 'notApplicable', comment: 'Aucun service en ligne n’est demandé aux habitants.' },
    { topic: 'algorithmTransparency', status: 'todo', comment: 'Décrire la prévision en une page.' },
  ],
  actions: [
    {
      theme: 'datamining',
      action: 'Tester un échantillon de cinq capteurs avant la commande.',
      who: 'Service déchets',
      when: '2027-01-15',
    },
    {
      theme: 'infrastructure',
      action: 'Faire relire l’architecture par la DSI et le syndicat.',
      who: 'Claire Martin',
      when: '2026-12-18',
    },
    {
      theme: 'budget',
      action: 'Chiffrer le coût complet sur trois ans, abonnements compris.',
      who: 'Service finances',
      when: '2027-02-28',
    },
  ],
  comments: {
    '01-P': 'Le remplissage n’est mesuré par personne aujourd’hui.',
    '03-E': 'Tout repose sur une chargée de mission jusqu’en 2027.',
    '04-P': 'Capteurs, réseau, plateforme et carte sont à mettre en place.',
    '09-E': 'L’abonnement est facturé par borne.',
  },
  snapshotLabel: 'Premier tour de l’atelier',
};

/** The three parts of the legal and ethical checklist. */
export type LegalGroup = 'attention' | 'contract' | 'ethics';

/** Points of the checklist, in the order of the workshop guide. */
export const LEGAL_TOPICS = {
  attention: ['processingNature', 'rgpd', 'openData', 'hosting', 'intellectualProperty'],
  contract: ['dataStatus', 'ownership', 'personalData', 'transparency', 'sovereignty', 'cybersecurity', 'sobriety'],
  ethics: ['socialAcceptability', 'inclusion', 'algorithmTransparency'],
} as const satisfies Record<LegalGroup, readonly string[]>;

export type LegalTopic = (typeof LEGAL_TOPICS)[LegalGroup][number];

export const LEGAL_GROUPS: readonly LegalGroup[] = ['attention', 'contract', 'ethics'];

/** Every topic with its group, in order. */
export const legalTopics: readonly { readonly group: LegalGroup; readonly topic: LegalTopic }[] = LEGAL_GROUPS.flatMap(
  (group) => LEGAL_TOPICS[group].map((topic) => ({ group, topic })),
);

export function isLegalTopic(topic: string): topic is LegalTopic {
  return legalTopics.some((known) => known.topic === topic);
}

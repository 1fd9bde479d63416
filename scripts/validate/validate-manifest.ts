import type { Check, Surroundings } from './check';
import { icons } from './icons';
import { identity } from './identity';
import { order } from './order';
import { resources } from './resources';
import { textsInBothLanguages } from './texts';
import { urls } from './urls';
import { parseXml } from './xml-tree';

const CHECKS: readonly Check[] = [order, identity, resources, textsInBothLanguages, urls, icons];

/** All that is wrong with a manifest, one sentence each; nothing where Office can load it. */
export const validateManifest = (text: string, surroundings: Surroundings): readonly string[] => {
  const manifest = parseXml(text);
  if (typeof manifest === 'string') return [manifest];
  return CHECKS.flatMap((check) => check(manifest, surroundings));
};

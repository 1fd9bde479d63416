import type { ConditionalRule } from '../../../xlsx/sheet-rules';
import {
  iconSetNames,
  presetCriteria,
  type IconSet,
  type PresetCriterion,
} from '../../model/state/conditional/enumerations';
import { iconSetName, presetRule } from '../save/rule-names';

const same = (one: ConditionalRule, other: ConditionalRule): boolean =>
  JSON.stringify(one, Object.keys(one).sort()) === JSON.stringify(other, Object.keys(one).sort());

/** The ready-made condition that a file's rule stands for; undefined when Office.js names none. */
export function presetOf(rule: ConditionalRule): PresetCriterion | undefined {
  if (rule.kind === 'average') {
    const { below = false, orEqual = false, standardDeviations } = rule;
    const whole: ConditionalRule = {
      kind: 'average',
      below,
      orEqual,
      ...(standardDeviations ? { standardDeviations } : {}),
    };
    return presetCriteria.find((preset) => same(whole, presetRule(preset)) && same(presetRule(preset), whole));
  }
  if (rule.kind === 'period')
    return presetCriteria.find((preset) => same({ kind: 'period', period: rule.period }, presetRule(preset)));
  return presetCriteria.find((preset) => same(presetRule(preset), rule));
}

/** `3TrafficLights1` → `ThreeTrafficLights1`. */
export function iconSetOf(name: string): IconSet | undefined {
  return iconSetNames.find((style) => iconSetName(style) === name);
}

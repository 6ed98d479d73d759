// Vague goal: no metric, baseline, target or due day; Red once started with nothing planned under it.

import type { Reason } from '../assessment';
import type { Facts } from '../facts';
import { listText } from '../wording';

export function vagueGoal(facts: Facts): Reason | null {
  const { item, started, milestones, tasks } = facts;
  if (item.kind !== 'goal') return null;
  const missing = missingFields(facts);
  const bare = tasks.length === 0 && milestones.every(({ status }) => status === 'Dropped');
  if (missing.length === 0 && !(bare && started)) return null;
  const nothingPlanned = bare ? 'it has no milestone' : null;
  const without = missing.length === 0 ? null : `the goal has no ${listText(missing, 'or')}`;
  const both = [without, nothingPlanned].filter(part => part !== null).join(', and ');
  return {
    rule: 'vague goal',
    severity: missing.length === 0 ? 'note' : bare && started ? 'red' : 'amber',
    text: `${both.charAt(0).toUpperCase()}${both.slice(1)}.`,
    inputs: { Missing: missing.length === 0 ? 'nothing' : missing.join(', '), Milestones: milestones.length },
    lift: [
      missing.length === 0 ? null : `Fill in ${listText(missing)}`,
      bare && started ? 'plan its first milestone' : null,
    ]
      .filter(part => part !== null)
      .join(', and ')
      .replace(/^p/, 'P')
      .concat('.'),
  };
}

/** A range to keep needs no baseline. */
function missingFields({ item }: Facts): string[] {
  const missing: string[] = [];
  if (item.metric.trim() === '') missing.push('metric');
  if (item.baseline === null && item.target?.kind !== 'keep') missing.push('baseline');
  if (item.target === null) missing.push('target');
  if (item.due === null) missing.push('due date');
  return missing;
}

/** A milestone whose target cannot be measured from: not coloured, only said. */
export function missingBaseline({ item }: Facts): Reason | null {
  if (item.kind !== 'milestone' || item.target?.kind !== 'reach' || item.baseline !== null) return null;
  return {
    rule: 'vague goal',
    severity: 'note',
    text: 'It has a target but no baseline, so its metric cannot say how far it has come.',
    inputs: { Missing: 'baseline' },
    lift: 'Fill in the baseline.',
  };
}

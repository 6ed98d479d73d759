// Who owns what, as data: gaps, loads, and rows that are reviewed by their own owner.

import type { Assessment, OwnerLoad } from '../assess/assessment';
import { ownershipIndex, personKey } from '../assess/ownership';
import { countText, listText } from '../assess/wording';
import type { Day } from '../plan/day';
import { ownerStandings } from './owner-standings';
import { endangeredDateText, type OwnershipGap, ownershipGaps } from './ownership-gaps';
import { isOpen, type ReportItem, reportItem } from './report-item';

export interface LoadLine extends OwnerLoad {
  /** Of the goals, milestones and tasks that they alone own and that are still to be finished. */
  readonly red: number;
  readonly amber: number;
}

export interface OwnershipReport {
  readonly title: string;
  readonly statusDate: Day;
  /** One to three sentences. */
  readonly headline: readonly string[];
  /** Goals, milestones and tasks that are neither Done, On hold nor Dropped. */
  readonly openRows: number;
  readonly gaps: readonly OwnershipGap[];
  /** Most active milestones first, then most open tasks. */
  readonly loads: readonly LoadLine[];
  readonly mostActiveMilestones: number;
  readonly selfReviewed: readonly ReportItem[];
}

export function ownershipReport(assessment: Assessment): OwnershipReport {
  const parts = {
    statusDate: assessment.statusDate,
    openRows: assessment.items.filter(isOpen).length,
    gaps: ownershipGaps(assessment),
    loads: loads(assessment),
    mostActiveMilestones: assessment.plan.settings.maxActiveMilestones,
    selfReviewed: selfReviewed(assessment),
  };
  return { title: 'Ownership gaps', headline: headline(parts), ...parts };
}

function loads(assessment: Assessment): LoadLine[] {
  const index = ownershipIndex(assessment.plan.people);
  const ownerKey = (name: string) => personKey(name, index);
  const standings = new Map(ownerStandings(assessment, ownerKey).map(each => [each.key, each]));
  return assessment.loads
    .map(load => {
      const { red, amber } = standings.get(ownerKey(load.name)) ?? { red: 0, amber: 0 };
      return { ...load, red, amber };
    })
    .sort((a, b) => b.activeMilestones - a.activeMilestones || b.openTasks - a.openTasks);
}

/** The ownership rule speaks of somebody who is one person only where that person is the reviewer too. */
function selfReviewed(assessment: Assessment): ReportItem[] {
  return assessment.items
    .filter(
      assessed =>
        isOpen(assessed) &&
        assessed.ownership.kind === 'person' &&
        assessed.reasons.some(({ rule }) => rule === 'no single owner'),
    )
    .map(assessed => reportItem(assessed, assessment));
}

function headline(report: Omit<OwnershipReport, 'title' | 'headline'>): string[] {
  const { gaps, openRows, statusDate, mostActiveMilestones } = report;
  if (openRows === 0) return ['No row is open, so none needs an owner.'];
  const overloaded = report.loads.filter(load => load.overloaded);
  const silent = report.loads.filter(load => load.neverCheckedIn);
  const sentences = [
    gaps.length === 0
      ? `${openRows === 1 ? 'The one open row has' : `Each of the ${openRows} open rows has`} one named owner.`
      : `${gaps.length} of ${countText(openRows, 'open row')} ${gaps.length === 1 ? 'lacks' : 'lack'} one named owner who can act.`,
  ];
  const endangered = endangeredDateText(gaps, statusDate);
  if (endangered !== '') sentences.push(endangered);
  if (overloaded.length > 0) {
    const loadTexts = overloaded.map(({ name, activeMilestones }) => `${name} (${activeMilestones})`);
    sentences.push(
      `More than ${countText(mostActiveMilestones, 'active milestone')} at once: ${listText(loadTexts)}.`,
    );
  }
  if (silent.length > 0) {
    sentences.push(`Not one check-in yet from ${listText(silent.map(({ name }) => name))}.`);
  }
  return sentences.slice(0, 3);
}

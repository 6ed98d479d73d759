// How often forecast dates hold, and how good a status is, on simulated projects whose end is known.

import { calibrate, processes } from './simulate/calibration';
import { simulateMilestones } from './simulate/milestone-processes';
import { plainStatus } from './simulate/plain-status';
import { seededRandom } from './simulate/random';
import { type Judge, productStatus, type StatusQuality, statusQuality } from './simulate/status-quality';

const PROJECTS = 2_500;
const MILESTONES = 3_000;
const SEED = 1;

const plain: Judge = (milestones, today) =>
  new Map(milestones.map(each => [each.id, plainStatus(each, today)]));

export function benchForecasts(): void {
  console.log(`\nForecast dates, ${PROJECTS.toLocaleString('en')} simulated projects each`);
  console.table(
    Object.fromEntries(
      Object.entries(processes).map(([name, process]) => {
        const { by50, by85, by95, brier, naiveBrier } = calibrate(process, PROJECTS, SEED);
        return [
          name,
          {
            'by the 50 % date, %': tenths(by50),
            'by the 85 % date, %': tenths(by85),
            'by the 95 % date, %': tenths(by95),
            'Brier score': hundredths(brier),
            '"on the due date"': hundredths(naiveBrier),
          },
        ];
      }),
    ),
  );
  const milestones = simulateMilestones(MILESTONES, seededRandom(SEED));
  const byRules = statusQuality(milestones, productStatus);
  const byPlain = statusQuality(milestones, plain);
  const late = Math.round(100 * byRules.lateShare);
  console.log(
    `\nStatus, ${MILESTONES.toLocaleString('en')} simulated milestones, ${late} % late: precision / recall in %`,
  );
  console.table({ 'these rules': qualityRow(byRules), 'plainer rules': qualityRow(byPlain) });
  console.log('\nThe same by process, Red by these rules');
  console.table(
    Object.fromEntries(
      [...new Set(milestones.map(({ process }) => process))].map(name => {
        const some = statusQuality(
          milestones.filter(({ process }) => process === name),
          productStatus,
        );
        return [
          name,
          {
            'late, %': Math.round(100 * some.lateShare),
            'Red at 50 %': foretold(some.red['50 %']),
            'Red at 75 %': foretold(some.red['75 %']),
            'Red in on-time weeks, %': tenths(some.redInOnTimeWeeks),
            'changes each': hundredths(some.changesEach),
          },
        ];
      }),
    ),
  );
}

function qualityRow({
  red,
  amber,
  redInOnTimeWeeks,
  changesEach,
}: StatusQuality): Record<string, string | number> {
  const parts = Object.keys(red);
  return {
    ...Object.fromEntries(parts.map(part => [`Red at ${part}`, foretold(red[part])])),
    ...Object.fromEntries(parts.map(part => [`Amber or Red at ${part}`, foretold(amber[part])])),
    'Red in on-time weeks, %': tenths(redInOnTimeWeeks),
    'changes each': hundredths(changesEach),
  };
}

function foretold(found: StatusQuality['red'][string] | undefined): string {
  if (found === undefined) return '';
  const percent = (share: number) => (Number.isFinite(share) ? String(Math.round(100 * share)) : '–');
  return `${percent(found.precision)} / ${percent(found.recall)}`;
}

/** A share in percent with one decimal. */
function tenths(share: number): number | string {
  return Number.isFinite(share) ? Math.round(1000 * share) / 10 : '–';
}

function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}

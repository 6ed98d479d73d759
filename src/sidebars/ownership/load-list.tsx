// What each person carries: milestones that are running, and open tasks.

import type { PersonLoad } from '../../addon/sidebars/ownership-contract';

interface LoadListProps {
  readonly loads: readonly PersonLoad[];
  /** More running milestones than these are too many. */
  readonly most: number;
}

export function LoadList({ loads, most }: LoadListProps) {
  if (loads.length === 0) return null;
  const widest = Math.max(most, ...loads.map(({ milestones }) => milestones));
  return (
    <section aria-labelledby="loads">
      <h2 id="loads">Who carries what</h2>
      <ul class="list">
        {loads.map(({ name, milestones, tasks, isOverloaded, neverCheckedIn }) => (
          <li key={name}>
            <p dir="auto">{name}</p>
            <div class={`load ${isOverloaded ? 'over' : ''}`} aria-hidden="true">
              <div style={`width:${(100 * milestones) / widest}%`} />
            </div>
            <p class="quiet">
              {milestones} running {milestones === 1 ? 'milestone' : 'milestones'}, {tasks} open{' '}
              {tasks === 1 ? 'task' : 'tasks'}
              {isOverloaded && `; more than ${most} milestones`}
              {neverCheckedIn && '; has never checked in'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Fifteen minutes, as a line that grows, with what is left to do.

import { useEffect, useState } from 'preact/hooks';

const SECONDS = 15 * 60;

/** Runs while the page is seen; when the time is over it says so and no more. */
export function CalmTimer({ left }: { readonly left: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setSeconds(before => Math.min(SECONDS, before + 1));
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.ceil((SECONDS - seconds) / 60);
  const items = left === 0 ? 'everything answered' : left === 1 ? '1 item left' : `${left} items left`;
  const time =
    seconds >= SECONDS
      ? 'Fifteen minutes are over; finish when you are ready'
      : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return (
    <div class="stack" style="gap:4px">
      <p class="quiet">
        {time} · {items}
      </p>
      <div class="time" aria-hidden="true">
        <div style={`width:${(100 * seconds) / SECONDS}%`} />
      </div>
    </div>
  );
}

// The small card under a selected cell that has a link, as Google shows it.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LinkInCell, PageControl } from '../page-control';

export function LinkBubble({ control }: { readonly control: PageControl }): JSX.Element | null {
  const [link, setLink] = useState<LinkInCell | null>(null);
  useEffect(() => control.watchLink(setLink), [control]);
  if (!link) return null;
  return (
    <div class="tl-link" style={{ left: `${link.left}px`, top: `${link.top}px` }}>
      <button
        type="button"
        class="tl-link-button"
        aria-label={`Go to ${link.text}`}
        onClick={() => control.follow(link.address)}
      >
        {link.text}
      </button>
    </div>
  );
}

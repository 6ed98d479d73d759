// A file dropped on the page is opened; while it is held over it, the page says so.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function FileDrop({ open }: { readonly open: (file: File) => void }): JSX.Element | null {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(true);
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const dropped = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    };
    addEventListener('dragover', over, true);
    addEventListener('dragleave', left, true);
    addEventListener('drop', dropped, true);
    return () => {
      removeEventListener('dragover', over, true);
      removeEventListener('dragleave', left, true);
      removeEventListener('drop', dropped, true);
    };
  }, [open]);
  if (!held) return null;
  return (
    <div class="tl-drop">
      <div class="tl-drop-card">
        <strong>Drop it to open it</strong>
        <span>.xlsx, .csv, .tsv or a Markdown table. It stays on this machine.</span>
      </div>
    </div>
  );
}

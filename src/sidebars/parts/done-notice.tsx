// What was done, with the way back beside it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { UndoToken } from '../../addon/sidebars/contract';
import { ProblemNotice } from './page-states';
import { ask } from './server';
import { useWork } from './use-work';

export function DoneNotice({
  undo,
  onUndone,
  children,
}: {
  readonly undo: UndoToken | null;
  readonly onUndone: () => void;
  readonly children: ComponentChildren;
}) {
  const [undone, setUndone] = useState('');
  const { doing, problem, run } = useWork();
  const takeBack = (token: UndoToken) =>
    run('Undoing …', async () => {
      setUndone((await ask('undoAction', token)).text);
      onUndone();
    });
  if (undone !== '')
    return (
      <div class="notice" role="status">
        <p>{undone}</p>
      </div>
    );
  return (
    <>
      <div class="notice good" role="status">
        <div>{children}</div>
        {undo && (
          <button
            type="button"
            class="text-button"
            aria-disabled={doing !== ''}
            onClick={() => takeBack(undo)}
          >
            {doing === '' ? 'Undo' : doing}
          </button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}

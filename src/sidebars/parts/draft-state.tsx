// Whether a half-filled form is kept; where another window keeps another one, which of them it shall be.

import type { DraftKeeper } from './use-draft';

export function DraftState({ keeper }: { readonly keeper: DraftKeeper }) {
  if (keeper.state === '') return null;
  return (
    <>
      <p class="quiet">{keeper.state}</p>
      {keeper.isElsewhere && (
        <button type="button" class="text-button" onClick={keeper.insist}>
          Keep this one instead
        </button>
      )}
    </>
  );
}

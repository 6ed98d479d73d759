// Counts, shortly after every change, how many rows other settings would colour otherwise.

import type { SettingsPreview, SettingText } from '../../addon/sidebars/settings-contract';
import { ask } from '../parts/server';
import { useLateAnswer } from '../parts/use-late-answer';

export interface Counted {
  readonly isCounting: boolean;
  /** Of the last count; null before the first and where nothing is changed. */
  readonly preview: SettingsPreview | null;
  /** Why it could not be counted, "" where it could. */
  readonly trouble: string;
}

export function useCounted(values: readonly SettingText[]): Counted {
  const { value, isOld, problem } = useLateAnswer(
    values.length === 0 ? null : JSON.stringify(values),
    changed => ask('previewSettings', { values: JSON.parse(changed) as SettingText[] }),
  );
  return { isCounting: isOld, preview: problem ? null : value, trouble: problem?.message ?? '' };
}

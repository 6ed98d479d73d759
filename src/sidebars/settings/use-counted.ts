// Counts, shortly after every change, how many rows other settings would colour otherwise.

import { useEffect, useState } from 'preact/hooks';
import type { SettingsPreview, SettingText } from '../../addon/sidebars/settings-contract';
import { ask, problemOf } from '../parts/server';

const PAUSE_MS = 400;

export interface Counted {
  readonly isCounting: boolean;
  /** Of the last count; null before the first and where nothing is changed. */
  readonly preview: SettingsPreview | null;
  /** Why it could not be counted, "" where it could. */
  readonly trouble: string;
}

const NOTHING: Counted = { isCounting: false, preview: null, trouble: '' };

export function useCounted(values: readonly SettingText[]): Counted {
  const [counted, setCounted] = useState<Counted>(NOTHING);
  const asked = JSON.stringify(values);
  useEffect(() => {
    const wanted = JSON.parse(asked) as SettingText[];
    if (wanted.length === 0) {
      setCounted(NOTHING);
      return;
    }
    let isOld = false;
    setCounted(({ preview }) => ({ isCounting: true, preview, trouble: '' }));
    const timer = setTimeout(() => {
      ask('previewSettings', { values: wanted }).then(
        preview => !isOld && setCounted({ isCounting: false, preview, trouble: '' }),
        error =>
          !isOld && setCounted({ isCounting: false, preview: null, trouble: problemOf(error).message }),
      );
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return counted;
}

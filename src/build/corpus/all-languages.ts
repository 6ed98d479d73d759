// The languages in which the corpus is rendered.

import type { CorpusLanguage } from './language';
import { chinese } from './languages/chinese';
import { dutch } from './languages/dutch';
import { english } from './languages/english';
import { french } from './languages/french';
import { german } from './languages/german';
import { italian } from './languages/italian';
import { japanese } from './languages/japanese';
import { korean } from './languages/korean';
import { polish } from './languages/polish';
import { portuguese } from './languages/portuguese';
import { russian } from './languages/russian';
import { spanish } from './languages/spanish';
import { turkish } from './languages/turkish';
import { vietnamese } from './languages/vietnamese';

export const allLanguages: readonly CorpusLanguage[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  turkish,
  japanese,
  chinese,
  korean,
  vietnamese,
];

// Properties draw the same cases in every run, so that a failure can be seen again; FAST_CHECK_SEED draws others.

import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_123) });

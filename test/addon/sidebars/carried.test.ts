import { describe, expectTypeOf, it } from 'vitest';
import type { Carried, Served } from '../../../src/addon/sidebars/carried';
import type { ServerFunctions } from '../../../src/addon/sidebars/contract';
import type { Day } from '../../../src/plan/day';

describe('what google.script.run carries, as a type', () => {
  it('is texts, numbers, truth values, null, and lists and records of them', () => {
    interface Row {
      readonly id: string;
      readonly done: boolean;
      readonly value: number | null;
      readonly pairs: readonly (readonly [string, number])[];
    }
    expectTypeOf<Carried<Row>>().toEqualTypeOf<Row>();
  });

  it('is never a date, a day, a function or a map, however deep', () => {
    expectTypeOf<Carried<Date>>().toBeNever();
    expectTypeOf<Carried<{ rows: { when: Date }[] }>['rows'][number]['when']>().toBeNever();
    expectTypeOf<Carried<{ due: Day }>['due']>().toBeNever();
    expectTypeOf<Carried<{ retry: () => void }>['retry']>().toBeNever();
    expectTypeOf<Carried<ReadonlyMap<string, string>>>().toBeNever();
  });

  it('holds no gap in a list', () => {
    expectTypeOf<Carried<readonly (string | undefined)[]>>().toEqualTypeOf<readonly string[]>();
  });

  it('keeps a function that would give a date from being written', () => {
    expectTypeOf<() => Date>().not.toExtend<Served<string, Date>>();
    expectTypeOf<() => string>().toExtend<Served<string, string>>();
  });

  it('is all that the contract speaks of', () => {
    type Everything = { [Name in keyof ServerFunctions]: ReturnType<ServerFunctions[Name]> };
    expectTypeOf<Everything>().toExtend<Carried<Everything>>();
    expectTypeOf<Carried<Everything>>().toExtend<Everything>();
  });
});

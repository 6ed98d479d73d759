// What every part of the form needs: the form, the people, and what is wrong where.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftProblem, OwnerVerdict } from '../../addon/sidebars/break-down-contract';
import type { FieldNote } from '../parts/fields';
import type { FormState } from './draft';

export interface FormTools {
  readonly form: FormState;
  readonly change: (form: FormState) => void;
  readonly people: readonly string[];
  readonly today: string;
  readonly weekEnd: string;
  readonly problems: readonly DraftProblem[];
  /** By the text that was judged. */
  readonly verdicts: ReadonlyMap<string, OwnerVerdict>;
  readonly judge: (text: string) => void;
}

export const FormContext = createContext<FormTools | null>(null);

export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error('The form has no tools.');
  return tools;
}

/** What is wrong with a field of a row; null where nothing is. */
export function noteOf(problems: readonly DraftProblem[], key: string, field: string): FieldNote | null {
  const found = problems.find(each => each.key === key && each.field === field);
  return found ? { text: found.message, stops: found.stops } : null;
}

/** On an owner: what was said when the field was left, else at the last preview. */
export function verdictOn(
  { problems, verdicts }: FormTools,
  key: string,
  owner: string,
): OwnerVerdict | null {
  const judged = verdicts.get(owner);
  if (judged) return judged;
  const found = problems.find(each => each.key === key && each.field === 'owner');
  return found ? { ...found, name: owner } : null;
}

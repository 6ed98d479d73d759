// Calls the script: one typed function in, one promise out.

import type {
  Answer,
  Answered,
  Asked,
  ServerFunctionName,
  ServerProblem,
} from '../../addon/sidebars/contract';

interface Runner {
  withSuccessHandler(handle: (answer: Answer<unknown> | null) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
  answerSidebar(name: string, argument: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** The script answered that it could not, or could not be reached. */
export class Refusal extends Error {
  constructor(readonly problem: ServerProblem) {
    super(problem.message);
  }
}

/** Rejects with a Refusal, and with nothing else. */
export function ask<Name extends ServerFunctionName>(
  name: Name,
  argument: Asked<Name>,
): Promise<Answered<Name>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(answer => {
        if (answer === null) reject(new Refusal(unreachable('it sent no answer')));
        else if (answer.ok) resolve(answer.value as Answered<Name>);
        else reject(new Refusal(answer.problem));
      })
      .withFailureHandler(error => reject(new Refusal(unreachable(textOf(error)))))
      .answerSidebar(name, argument);
  });
}

export function problemOf(error: unknown): ServerProblem {
  return error instanceof Refusal ? error.problem : unreachable(textOf(error));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What Google says when a call does not get through, with what helps most often. */
function unreachable(why: string): ServerProblem {
  const accounts = /PERMISSION_DENIED|authori[sz]ation|permission/i.test(why);
  return {
    code: 'unreachable',
    message: accounts
      ? 'Google did not let this sidebar reach the script. If you are signed in to several Google accounts, open the spreadsheet in a window with only one of them.'
      : `The script could not be reached (${why}). Your input is still here; try again.`,
    cell: null,
  };
}

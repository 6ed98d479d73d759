// What is not sure, as questions with the likely answer chosen.

import { useId } from 'preact/hooks';
import type { QuestionView } from '../../addon/sidebars/set-up-contract';

interface AskedQuestion {
  readonly key: string;
  readonly question: QuestionView;
  /** "" where it goes without saying. */
  readonly sheet: string;
  /** The choice's index, -1 where none is likelier than the others. */
  readonly chosen: number;
}

interface QuestionsProps {
  readonly asked: readonly AskedQuestion[];
  readonly onAnswer: (key: string, choice: number) => void;
}

export function Questions({ asked, onAnswer }: QuestionsProps) {
  if (asked.length === 0) return null;
  return (
    <section class="notice advice-box" aria-labelledby="questions">
      <h2 id="questions">
        {asked.length === 1 ? 'One thing is not sure' : `${asked.length} things are not sure`}
      </h2>
      {asked.map(each => (
        <Question key={each.key} asked={each} onAnswer={choice => onAnswer(each.key, choice)} />
      ))}
    </section>
  );
}

function Question({
  asked: { question, sheet, chosen },
  onAnswer,
}: {
  readonly asked: AskedQuestion;
  readonly onAnswer: (choice: number) => void;
}) {
  const name = useId();
  return (
    <fieldset class="question">
      <legend dir="auto">{question.about}</legend>
      <p class="quiet" id={`${name}-why`} dir="auto">
        {sheet === '' ? question.why : `“${sheet}”: ${question.why}`}
      </p>
      {question.choices.map(({ text, fixes }, at) => (
        <label key={JSON.stringify(fixes)} class="check">
          <input
            type="radio"
            name={name}
            checked={chosen === at}
            aria-describedby={`${name}-why`}
            onChange={() => onAnswer(at)}
          />
          <span dir="auto">{text === '' ? 'The column without a header' : text}</span>
        </label>
      ))}
    </fieldset>
  );
}

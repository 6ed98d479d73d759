// What was understood of the sheets, to be corrected; nothing is written before the button is pressed.

import { useRef, useState } from 'preact/hooks';
import type { QuestionView, SetUpDone, SetUpProposal } from '../../addon/sidebars/set-up-contract';
import { BottomBar } from '../parts/bottom-bar';
import { ProblemNotice } from '../parts/page-states';
import { ask, problemOf } from '../parts/server';
import { useWork } from '../parts/use-work';
import {
  type Corrections,
  correctionOf,
  keptQuestions,
  withFixes,
  withHeaderRow,
  withTaken,
} from './corrections';
import { FreshTables } from './fresh-tables';
import { LeftOut } from './left-out';
import { PeopleFound } from './people-found';
import { Questions } from './questions';
import { TableCard } from './table-card';
import { Untouched } from './untouched';

interface ProposalProps {
  readonly first: SetUpProposal;
  readonly onDone: (done: SetUpDone) => void;
  /** Somebody else has set it up. */
  readonly onSetUpMeanwhile: () => void;
}

/** What somebody has said of the tables so far. */
interface Said {
  readonly corrections: Corrections;
  readonly answers: Readonly<Record<string, number>>;
}

const WRITING = 'Setting up …';

export function Proposal({ first, onDone, onSetUpMeanwhile }: ProposalProps) {
  const [view, setView] = useState(first);
  const [corrections, setCorrections] = useState<Corrections>([]);
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({});
  const [questions, setQuestions] = useState(() => questionsOf(first));
  const [without, setWithout] = useState<readonly string[]>([]);
  const [withExample, setWithExample] = useState(true);
  const [changed, setChanged] = useState(false);
  const { doing, problem, run } = useWork();

  const wanted = useRef<Said | null>(null);
  const understood = useRef<Said>({ corrections, answers });

  const show = ({ corrections: next, answers: nextAnswers }: Said) => {
    setCorrections(next);
    setAnswers(nextAnswers);
  };
  /** What is said while the sheets are being read is read next; what was said before it is in it. */
  const read = (next: Corrections, nextAnswers = answers) => {
    if (doing === WRITING) return;
    wanted.current = { corrections: next, answers: nextAnswers };
    show(wanted.current);
    run('Reading again …', async () => {
      for (let said = wanted.current; said; said = wanted.current) {
        wanted.current = null;
        try {
          const opened = await ask('openSetUp', { corrections: said.corrections });
          if (opened.kind === 'set up') return onSetUpMeanwhile();
          understood.current = said;
          const { answers: given } = said;
          setView(opened);
          setQuestions(before => mergedQuestions(before, opened, given));
          setChanged(false);
        } catch (error) {
          if (wanted.current) continue;
          show(understood.current);
          throw error;
        }
      }
    });
  };
  const write = () =>
    run(WRITING, async () => {
      try {
        const order = { corrections, seen: view.seen, withExample, withoutPeople: without };
        onDone(await ask('writeSetUp', order));
      } catch (error) {
        setChanged(problemOf(error).code === 'sheets-changed');
        throw error;
      }
    });

  const { tables, people } = view;
  const open = tables.flatMap(table =>
    (questions[keyOf(table)] ?? []).map(question => ({ table, question, key: answerKey(table, question) })),
  );
  const isPlan = tables.length > 0;
  const isAllLeftOut = !isPlan && corrections.some(({ taken }) => taken === false);
  return (
    <>
      <div class="body">
        <h1>{isAllLeftOut ? 'You left every table out' : headingOf(view)}</h1>
        {isAllLeftOut && (
          <p>Your sheets stay as they are. Take a table back below, or begin with new ones.</p>
        )}
        {!isAllLeftOut && view.declined !== '' && <p dir="auto">{view.declined}</p>}
        {isPlan && <p>Nothing is written until you press “Set up”, and none of your cells will change.</p>}
        <p class="out-of-sight" role="status">
          {doing === '' ? tables.map(({ sheet, counts }) => `${sheet}: ${counts}.`).join(' ') : ''}
        </p>
        {problem && <ProblemNotice problem={problem} />}
        {!isPlan && <FreshTables withExample={withExample} onChange={setWithExample} />}
        <Questions
          asked={open.map(({ table, question, key }) => ({
            key,
            question,
            sheet: tables.length > 1 ? table.sheet : '',
            chosen: answers[key] ?? question.chosen,
          }))}
          onAnswer={(key, choice) => {
            const { table, question } = open.find(each => each.key === key)!;
            read(withFixes(corrections, table.place, question.choices[choice]!.fixes), {
              ...answers,
              [key]: choice,
            });
          }}
        />
        {tables.map(table => (
          <TableCard
            key={keyOf(table)}
            table={table}
            fixes={correctionOf(table.place, corrections).fixes}
            onFix={fixes => read(withFixes(corrections, table.place, fixes))}
            onHeaderRow={row => read(withHeaderRow(corrections, table.place, row))}
            onLeave={() => read(withTaken(corrections, table.place, false))}
          />
        ))}
        <LeftOut
          key={String(isAllLeftOut)}
          isOpenAtFirst={isAllLeftOut}
          tables={view.leftOut}
          onTake={place => read(withTaken(corrections, place, true))}
          onHeaderRow={(place, row) => read(withHeaderRow(corrections, place, row))}
        />
        {isPlan && (
          <PeopleFound people={people} tooMany={view.tooManyPeople} without={without} onChange={setWithout} />
        )}
        <Untouched view={view} />
      </div>
      <BottomBar
        primary={changed ? 'Look again' : 'Set up'}
        onPrimary={() => (changed ? read(corrections) : write())}
        doing={doing}
      />
    </>
  );
}

type Asked = Readonly<Record<string, readonly QuestionView[]>>;

function keyOf({ place }: SetUpProposal['tables'][number]): string {
  return JSON.stringify([place.sheet, place.headerRow, place.column]);
}

function answerKey(table: SetUpProposal['tables'][number], { about }: QuestionView): string {
  return `${keyOf(table)} ${about}`;
}

function questionsOf({ tables }: SetUpProposal): Asked {
  return Object.fromEntries(tables.map(table => [keyOf(table), table.questions]));
}

function mergedQuestions(
  before: Asked,
  { tables }: SetUpProposal,
  answers: Readonly<Record<string, number>>,
): Asked {
  return Object.fromEntries(
    tables.map(table => {
      const isAnswered = (question: QuestionView) => answers[answerKey(table, question)] !== undefined;
      return [keyOf(table), keptQuestions(before[keyOf(table)] ?? [], table.questions, isAnswered)];
    }),
  );
}

function headingOf({ tables, isEmpty }: SetUpProposal): string {
  if (isEmpty) return 'Make the tables for a plan';
  if (tables.length === 0) return 'No plan was found here';
  return tables.length === 1 ? 'This is what was understood' : `${tables.length} tables were understood`;
}

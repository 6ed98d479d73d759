// Settings: every threshold and habit, with what another value would make of the rows' colours before it is saved.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  SettingGroup,
  SettingProblem,
  SettingsOpened,
  SettingsSaved,
} from '../../addon/sidebars/settings-contract';
import { BottomBar } from '../parts/bottom-bar';
import { DoneNotice } from '../parts/done-notice';
import { DraftState } from '../parts/draft-state';
import { Segments } from '../parts/fields';
import { Icon } from '../parts/icon';
import { Failed, Loading, ProblemNotice } from '../parts/page-states';
import { ask } from '../parts/server';
import { useDraft } from '../parts/use-draft';
import { useLoaded } from '../parts/use-loaded';
import { useWork } from '../parts/use-work';
import { BeforeAfter, Moved, outcomeText } from './outcome';
import { SettingInput } from './setting-input';
import { type Counted, useCounted } from './use-counted';
import { changedTexts, presetIn, type Typed, textIn, typedFromJson, withPreset } from './values';

export function Settings() {
  const [loaded, load] = useLoaded<SettingsOpened>(() => ask('openSettings', {}));
  const [done, setDone] = useState<{ readonly saved: SettingsSaved; readonly rows: number } | null>(null);
  if (done)
    return (
      <Saved
        saved={done.saved}
        rows={done.rows}
        onBack={() => {
          setDone(null);
          load();
        }}
      />
    );
  if (loaded.kind === 'loading') return <Loading what="Reading the settings …" />;
  if (loaded.kind === 'failed') return <Failed problem={loaded.problem} onRetry={() => load()} />;
  const { value: opened } = loaded;
  return <Form opened={opened} onSaved={saved => setDone({ saved, rows: opened.rows })} />;
}

interface FormProps {
  readonly opened: SettingsOpened;
  readonly onSaved: (saved: SettingsSaved) => void;
}

function Form({ opened, onSaved }: FormProps) {
  const kept = useMemo(() => typedFromJson(opened.draft, opened), [opened]);
  const [typed, setTyped] = useState<Typed>(kept);
  const typedNow = useRef(typed);
  typedNow.current = typed;
  const [isRestored, setRestored] = useState(changedTexts(kept, opened).length > 0);
  const keeper = useDraft('settings', opened.draft);
  const [open, setOpen] = useState(opened.groups[0]?.name ?? '');
  const [refused, setRefused] = useState<readonly SettingProblem[]>([]);
  const { doing, problem, run } = useWork();
  const values = changedTexts(typed, opened);
  const counted = useCounted(values);
  const problems = refused.length > 0 ? refused : (counted.preview?.problems ?? []);
  const problemOf = (key: string) => problems.find(each => each.key === key)?.message ?? '';
  const change = (next: Typed) => {
    setTyped(next);
    setRefused([]);
    if (changedTexts(next, opened).length > 0) return keeper.keep(JSON.stringify(next));
    keeper.drop();
    setRestored(false);
  };
  const save = () =>
    run('Saving …', () =>
      keeper.hold(async () => {
        const saved = await ask('saveSettings', { values, over: keeper.seen() });
        const [wrong] = saved.problems;
        if (!wrong) {
          if (typedNow.current === typed) keeper.forget();
          return onSaved(saved);
        }
        setRefused(saved.problems);
        const holder = opened.groups.find(({ settings }) => settings.some(({ key }) => key === wrong.key));
        if (holder) setOpen(holder.name);
        requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }),
    );
  const showSheet = () => run('Opening …', async () => void (await ask('showSettingsSheet', {})));
  return (
    <>
      <div class="body">
        <h1>Settings</h1>
        {isRestored && (
          <p class="notice" role="status">
            This is where you left off; it is not saved yet.
          </p>
        )}
        <Segments
          label="How strict a gap to the plan is taken"
          value={presetIn(typed, opened)}
          options={opened.presets.map(({ name }) => [name, name])}
          onChange={name => change(withPreset(typed, opened.presets.find(preset => preset.name === name)!))}
        />
        {opened.groups.map(group => (
          <Group
            key={group.name}
            group={group}
            typed={typed}
            problemOf={problemOf}
            isOpen={open === group.name}
            onToggle={() => setOpen(open === group.name ? '' : group.name)}
            onChange={(key, text) => change({ ...typed, [key]: text })}
          />
        ))}
        <button type="button" class="text-button" onClick={showSheet}>
          Open the Settings sheet
        </button>
      </div>
      <BottomBar
        primary={saveText(values.length)}
        isDisabled={values.length === 0}
        doing={doing}
        onPrimary={save}
        {...(values.length > 0 && { secondary: 'Discard', onSecondary: () => change({}) })}
      >
        {problem && <ProblemNotice problem={problem} />}
        <DraftState keeper={keeper} />
        <Count counted={counted} rows={opened.rows} hasProblems={problems.length > 0} />
      </BottomBar>
    </>
  );
}

function saveText(count: number): string {
  return count === 0 ? 'Save' : count === 1 ? 'Save 1 setting' : `Save ${count} settings`;
}

interface CountProps {
  readonly counted: Counted;
  readonly rows: number;
  readonly hasProblems: boolean;
}

function Count({ counted, rows, hasProblems }: CountProps) {
  const { isCounting, preview, trouble } = counted;
  const outcome = preview?.outcome ?? null;
  const text = isCounting
    ? 'Counting …'
    : hasProblems
      ? 'A value is to be put right before rows can be counted.'
      : trouble !== ''
        ? `Not counted: ${trouble}`
        : outcome
          ? outcomeText(outcome, rows, 'would change')
          : '';
  return (
    <div class="outcome" hidden={text === ''}>
      <p role="status" class={hasProblems && !isCounting ? 'problem' : ''}>
        {text}
      </p>
      {outcome && <BeforeAfter outcome={outcome} names={['Now', 'Then']} />}
      {outcome && outcome.changed > 0 && !isCounting && (
        <details>
          <summary>Which rows</summary>
          <Moved outcome={outcome} />
        </details>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: SettingGroup;
  readonly typed: Typed;
  readonly problemOf: (key: string) => string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (key: string, text: string) => void;
}

function Group({ group, typed, problemOf, isOpen, onToggle, onChange }: GroupProps) {
  const { name, settings } = group;
  const changed = settings.filter(setting => textIn(typed, setting).trim() !== setting.text).length;
  const wrong = settings.filter(({ key }) => problemOf(key) !== '').length;
  return (
    <section class="card" aria-label={name}>
      <button type="button" class="fold" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name="arrow" />
        <span>
          <span class="title">{name}</span>
          {changed > 0 && <span class="quiet">{changed} changed</span>}
          {wrong > 0 && !isOpen && <span class="problem"> · {wrong} to be put right</span>}
        </span>
      </button>
      {isOpen && (
        <div class="inside" style="padding-top:0;gap:16px">
          {settings.map(setting => (
            <SettingInput
              key={setting.key}
              setting={setting}
              text={textIn(typed, setting)}
              problem={problemOf(setting.key)}
              onChange={text => onChange(setting.key, text)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface SavedProps {
  readonly saved: SettingsSaved;
  readonly rows: number;
  readonly onBack: () => void;
}

function Saved({ saved, rows, onBack }: SavedProps) {
  const [isUndone, setUndone] = useState(false);
  useEffect(() => scrollTo(0, 0), []);
  const { labels, outcome } = saved;
  return (
    <>
      <div class="body">
        <h1 class="out-of-sight">Settings saved</h1>
        <DoneNotice undo={saved.undo} onUndone={() => setUndone(true)}>
          <p>{labels.length === 1 ? '1 setting was saved.' : `${labels.length} settings were saved.`}</p>
          {outcome && <p>{outcomeText(outcome, rows, 'changed')}</p>}
        </DoneNotice>
        {!isUndone && outcome && outcome.changed > 0 && (
          <>
            <BeforeAfter outcome={outcome} names={['Before', 'Now']} />
            <Moved outcome={outcome} />
          </>
        )}
      </div>
      <BottomBar primary="Back to the settings" onPrimary={onBack} />
    </>
  );
}

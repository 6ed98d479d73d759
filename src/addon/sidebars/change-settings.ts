// The Settings sidebar: every setting, what another value would make of the rows' colours, and saving.

import { assessPlan } from '../../assess/assess-plan';
import { textOf } from '../../cells/cell-text';
import { linkPlan } from '../../plan/link-plan';
import { quoted } from '../../plan/problem-log';
import { type SettingDefinition, settingDefinitions } from '../../plan/setting-definitions';
import { settingGroups } from '../../plan/setting-groups';
import { defaultSettings, gapPresets, type Settings } from '../../plan/settings';
import { statusOrder } from '../../report/status-counts';
import { statusMoves } from '../../report/status-moves';
import { cellAddress } from '../../sheets/a1';
import { settingPlaces } from '../../sheets/parse-settings';
import { readSetting } from '../../sheets/read-setting';
import type { WorkbookRead } from '../../sheets/read-workbook';
import { unitSheets } from '../../sheets/refresh';
import { type Action, runAction } from '../../sheets/run-action';
import { NoSettingsTable, writeSettings } from '../../sheets/write-settings';
import { activeUser, activeWorkbook } from '../google-workbook';
import { NotSetUp } from '../not-set-up';
import { isSetUp, refreshAll } from '../refresh-status';
import { withLock } from '../with-lock';
import type { FromWindow } from './contract';
import { dropDraft, keptDraft } from './drafts';
import { itemHead } from './item-head';
import { type PlanNow, planNow, planOf } from './plan-now';
import { settingText, withTexts } from './setting-texts';
import type {
  SettingField,
  SettingsChange,
  SettingsOpened,
  SettingsOutcome,
  SettingsPreview,
  SettingsSaved,
} from './settings-contract';
import { lastUndoToken } from './undo-action';

const DRAFT_KEY = 'settings';
const LOCK_WAIT_MS = 10_000;
/** Of the rows that change from one status to another alike. */
const MOST_NAMED = 5;

/** Throws NoSettingsTable. */
export function openSettings(): SettingsOpened {
  const workbook = activeWorkbook();
  const { read, settings, assessment } = planNow(workbook);
  if (!read.settings) throw new NoSettingsTable();
  const unreadable = unreadableSettings(read);
  const field = (key: keyof Settings): SettingField => {
    const definition = settingDefinitions.find(each => each.key === key)!;
    const { label, kind, unit, meaning, choices = [] } = definition;
    return {
      key,
      label,
      kind,
      unit,
      meaning,
      choices,
      text: settingText(settings, definition),
      usual: settingText(defaultSettings, definition),
      problem: unreadable.get(definition) ?? '',
    };
  };
  return {
    groups: settingGroups.map(({ name, keys }) => ({ name, settings: keys.map(field) })),
    presets: Object.entries(gapPresets).map(([name, values]) => ({
      name,
      values: Object.entries(values).map(([key, value]) => ({ key, text: String(value) })),
    })),
    draft: keptDraft(DRAFT_KEY, workbook.spreadsheet.getId()),
    rows: assessment.items.length,
  };
}

/** Writes nothing. */
export function previewSettings({ values }: SettingsChange): SettingsPreview {
  const now = planNow(activeWorkbook());
  const { settings, problems } = withTexts(now.settings, values);
  return { problems, outcome: problems.length > 0 ? null : outcomeOf(settings, now) };
}

/** Throws NoSettingsTable. */
export function saveSettings(change: SettingsChange & FromWindow): SettingsSaved {
  const workbook = activeWorkbook();
  return withLock(LOCK_WAIT_MS, () => {
    const by = { author: activeUser(), when: workbook.now };
    const saved = runAction(workbook, by, read => saving(change, planOf(read, workbook)), isSetUp);
    if (!saved) throw new NotSetUp();
    if (saved.labels.length === 0) return { ...saved, undo: null };
    dropDraft({ key: DRAFT_KEY, over: change.over });
    refreshAll(workbook, true);
    return { ...saved, undo: lastUndoToken(workbook) };
  });
}

function saving({ values }: SettingsChange, now: PlanNow): Action<Omit<SettingsSaved, 'undo'>> {
  const { read } = now;
  const { settings, changed, problems } = withTexts(now.settings, values);
  const { changes, held } =
    problems.length > 0 ? { changes: [], held: [] } : writeSettings(read, settings, changed);
  const inTheWay = held.map(({ definition, cell }) => ({
    key: definition.key,
    message: `${cell} holds a formula, which decides it. Change it there.`,
  }));
  const isStopped = changes.length === 0;
  return {
    name: 'Change settings',
    changes,
    registry: isStopped ? null : () => read.registry,
    result: {
      problems: [...problems, ...inTheWay],
      labels: isStopped ? [] : changed.map(({ label }) => label),
      outcome: isStopped ? null : outcomeOf(settings, now),
    },
  };
}

/** What the sheet says of settings that cannot be read. */
function unreadableSettings({ settings: table }: WorkbookRead): ReadonlyMap<SettingDefinition, string> {
  const column = table?.columns.get('value');
  if (!table || column === undefined) return new Map();
  return new Map(
    settingPlaces(table).flatMap(({ row, definition }) => {
      const cell = table.cells[row - 1]![column]!;
      const reading = cell === '' ? null : readSetting(definition, cell);
      if (!reading || reading.ok) return [];
      const said = `${cellAddress(table.name, row, column)} says ${quoted(textOf(cell))}, which ${reading.rule}`;
      return [[definition, `${said}, so the default stands.`]];
    }),
  );
}

function outcomeOf(settings: Settings, { read, assessment }: PlanNow): SettingsOutcome {
  const { plan, statusDate } = assessment;
  const after = assessPlan(linkPlan({ ...plan, settings }), statusDate, { unitSheets: unitSheets(read) });
  const { before: were, after: are, moves } = statusMoves(assessment, after);
  return {
    changed: moves.reduce((sum, { items }) => sum + items.length, 0),
    statuses: statusOrder
      .map((status, at) => ({ status, before: were[at]!, after: are[at]! }))
      .filter(({ before, after }) => before + after > 0),
    moves: moves.map(({ from, to, items }) => ({
      from,
      to,
      count: items.length,
      items: items.slice(0, MOST_NAMED).map(each => itemHead(each, statusDate)),
    })),
  };
}

// The page: Google Sheets' frame around the grid, and what lies over it.

import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../protocol/views';
import { sheetKey } from './grid/sheet-data';
import { Banners } from './overlay/banners';
import { FileDrop } from './overlay/file-drop';
import { FrameDialog } from './overlay/frame-dialog';
import { LinkBubble } from './overlay/link-bubble';
import { Modal } from './overlay/modal';
import { QuestionDialog } from './overlay/question-dialog';
import { Sidebar } from './overlay/sidebar';
import { RemarkLine, Toasts } from './overlay/toasts';
import type { PageControl } from './page-control';
import { CostPanel } from './shell/cost-panel';
import { TitleBar } from './shell/title-bar';
import { useStore } from './store';

export function App({ control }: { readonly control: PageControl }): JSX.Element {
  const state = useStore(control.store);
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [resetting, setResetting] = useState(false);
  useEffect(() => {
    if (grid.current && !control.grid) control.start(grid.current);
  }, [control]);
  const open = useCallback((file: File) => void control.openFile(file), [control]);
  const closeToast = useCallback((key: number) => control.closeToast(key), [control]);
  const remarkGone = useCallback(() => control.store.set({ remark: null }), [control]);
  const question = state.questions[0];

  return (
    <div class="tl-page">
      <TitleBar
        state={state}
        control={control}
        actions={{ chooseFile: () => picker.current?.click(), reset: () => setResetting(true) }}
      />
      <Banners state={state} control={control} />
      <div class="tl-body">
        <main class="tl-grid" aria-label="Spreadsheet">
          <TabColours sheets={state.sheets} />
          <div ref={grid} class="tl-univer" id="throughline-grid" />
          {state.connection === 'opening' && <Opening text="Opening the plan…" />}
          {state.openingFile !== null && <Opening text={`Opening ${state.openingFile}…`} />}
          <LinkBubble control={control} />
          <Toasts toasts={state.toasts} close={closeToast} />
          <RemarkLine remark={state.remark} gone={remarkGone} />
        </main>
        {state.sidebar && <Sidebar key={state.sidebar.id} frame={state.sidebar} control={control} />}
      </div>
      {state.costShown && (
        <CostPanel cost={state.cost} close={() => control.store.set({ costShown: false })} />
      )}
      {state.running !== null && !question && <Working action={state.running} />}
      {state.dialogs.map(frame => (
        <FrameDialog key={frame.id} frame={frame} control={control} />
      ))}
      {question && (
        <QuestionDialog
          key={question.id}
          question={question}
          answer={(button, text) => control.answer(question, button, text)}
        />
      )}
      {resetting && (
        <Confirm
          title="Reset to the example?"
          text="The example plan takes the place of everything in this workbook. Save it as .xlsx first if you want to keep it."
          yes="Reset"
          done={agreed => {
            setResetting(false);
            if (agreed) void control.say({ kind: 'reset' });
            control.focusGrid();
          }}
        />
      )}
      {state.fileProblem && (
        <Confirm
          title={`${state.fileProblem.name} cannot be opened`}
          text={state.fileProblem.message}
          done={() => {
            control.store.set({ fileProblem: null });
            control.focusGrid();
          }}
        />
      )}
      <FileDrop open={open} />
      <input
        ref={picker}
        hidden
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.md"
        aria-label="File to open"
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) open(file);
        }}
      />
      <div class="tl-unseen" role="status" aria-live="polite" id="throughline-said">
        {state.said}
      </div>
    </div>
  );
}

/** The grid's tabs carry their sheet's ID; a style sheet gives each its line of colour. */
function TabColours({ sheets }: { readonly sheets: readonly SheetView[] }): JSX.Element {
  const lines = sheets
    .filter(({ tabColor }) => tabColor !== null && /^#[0-9a-f]{6}$/i.test(tabColor))
    .map(({ id, tabColor }) => `[data-id="${sheetKey(id)}"]{--tl-tab:${tabColor}}`);
  return <style>{lines.join('')}</style>;
}

function Opening({ text }: { readonly text: string }): JSX.Element {
  return (
    <div class="tl-opening" role="status">
      <span class="tl-spinner" aria-hidden="true" />
      {text}
    </div>
  );
}

function Working({ action }: { readonly action: string }): JSX.Element {
  return (
    <div class="tl-working" role="status">
      <span class="tl-spinner tl-spinner-small" aria-hidden="true" />
      Running “{action}”
    </div>
  );
}

/** A question of the preview's own; without `yes` there is nothing to agree to. */
function Confirm({
  title,
  text,
  yes,
  done,
}: {
  readonly title: string;
  readonly text: string;
  readonly yes?: string;
  readonly done: (agreed: boolean) => void;
}): JSX.Element {
  return (
    <Modal title={title} text={text} close={() => done(false)}>
      <div class="tl-dialog-buttons">
        {yes !== undefined && (
          <button type="button" class="tl-button" onClick={() => done(false)}>
            Cancel
          </button>
        )}
        <button type="button" class="tl-button tl-button-main" onClick={() => done(yes !== undefined)}>
          {yes ?? 'Close'}
        </button>
      </div>
    </Modal>
  );
}

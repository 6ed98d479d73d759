// What the page shows around the grid, and how it changes with what is heard and done.

import type { Cost, Frame, HostMessage, Question, Snapshot, Toast } from '../protocol/host-message';
import type { DocumentView, SheetView, UserView } from '../protocol/views';

export interface ShownToast extends Toast {
  readonly key: number;
}

/** A line at the bottom left that the preview itself says. */
export interface Remark {
  readonly key: number;
  readonly text: string;
}

export interface PageState {
  readonly connection: 'opening' | 'open' | 'gone';
  /** The run of the host that is spoken with. */
  readonly host: string;
  readonly document: DocumentView | null;
  readonly menus: Snapshot['menus'];
  readonly user: UserView | null;
  readonly emailHidden: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetView[];
  readonly earlierState: string | null;
  readonly notice: string;
  readonly questions: readonly Question[];
  readonly toasts: readonly ShownToast[];
  readonly remark: Remark | null;
  readonly sidebar: Frame | null;
  readonly dialogs: readonly Frame[];
  /** The script that runs for this window, by its menu item. */
  readonly running: string | null;
  readonly cost: Cost | null;
  readonly costShown: boolean;
  /** A file on its way to the host. */
  readonly openingFile: string | null;
  readonly fileProblem: { readonly name: string; readonly message: string } | null;
  /** Said to screen readers. */
  readonly said: string;
}

export const START: PageState = {
  connection: 'opening',
  host: '',
  document: null,
  menus: [],
  user: null,
  emailHidden: false,
  sheets: [],
  earlierState: null,
  notice: '',
  questions: [],
  toasts: [],
  remark: null,
  sidebar: null,
  dialogs: [],
  running: null,
  cost: null,
  costShown: false,
  openingFile: null,
  fileProblem: null,
  said: '',
};

let lastKey = 0;

/** The state after a message of the host's. */
export function heard(state: PageState, message: HostMessage): PageState {
  switch (message.kind) {
    case 'snapshot': {
      const { sidebar, dialogs } = isAsBefore(state, message) ? state : START;
      return {
        ...state,
        host: message.host,
        toasts: [],
        sidebar,
        dialogs,
        connection: 'open',
        document: message.document,
        menus: message.menus,
        user: message.user,
        emailHidden: message.emailHidden,
        sheets: message.sheets.map(({ cells: _, ...view }) => view),
        earlierState: message.earlierState,
        notice: message.notice,
        questions: [],
        running: null,
      };
    }
    case 'patch': {
      const views = new Map(state.sheets.map(each => [each.id, each]));
      for (const { id, view } of message.sheets) if (view) views.set(id, view);
      const order = message.order ?? state.sheets.map(({ id }) => id);
      return {
        ...state,
        document: message.document ?? state.document,
        notice: message.notice ?? state.notice,
        sheets: order.flatMap(id => views.get(id) ?? []),
      };
    }
    case 'question':
      return {
        ...state,
        questions: [...state.questions.filter(({ id }) => id !== message.id), message],
      };
    case 'question gone':
      return { ...state, questions: state.questions.filter(({ id }) => id !== message.id) };
    case 'toast': {
      lastKey += 1;
      const others = state.toasts.filter(({ seconds }) => seconds >= 0);
      return { ...state, toasts: [...others, { ...message, key: lastKey }].slice(-3) };
    }
    case 'sidebar':
      return { ...state, sidebar: message };
    case 'dialog':
      return { ...state, dialogs: [...state.dialogs, message] };
    case 'running':
      return { ...state, running: message.action };
    case 'cost': {
      const { kind: _, ...cost } = message;
      return { ...state, cost };
    }
    case 'activate':
    case 'stopping':
      return state;
  }
}

/** True where the line was lost and found again: what is open can stay. */
function isAsBefore({ host, document, user }: PageState, snapshot: Snapshot): boolean {
  return (
    host === snapshot.host && document?.title === snapshot.document.title && user?.id === snapshot.user.id
  );
}

/** The state with a remark of the preview's own in place of the last. */
export function remarked(state: PageState, text: string): PageState {
  lastKey += 1;
  return { ...state, remark: { key: lastKey, text } };
}

// One browser window: whose it is, what it has selected, and the edits that it may take back.

import type { Question, Snapshot } from '../protocol/host-message';
import type { Selection, UserView } from '../protocol/views';
import type { FreshEdit, Performed } from './perform-edit';

export interface DoneEdit {
  readonly edit: FreshEdit;
  readonly takeBack: Performed['takeBack'];
  /** What the sheet's lines were moved by last when the edit had been done; null where by nothing. */
  readonly geometry: object | null;
}

export interface Client {
  readonly id: string;
  user: UserView;
  /** Google does not tell scripts the addresses of people outside of their domain. */
  emailHidden: boolean;
  selection: Selection;
  /** As onOpen built them for this user. */
  menus: Snapshot['menus'];
  /** Oldest first. */
  undo: DoneEdit[];
  redo: FreshEdit[];
}

export interface Answer {
  readonly button: string;
  readonly text: string;
}

/** A script's question that waits for its client. */
export interface OpenQuestion {
  readonly client: string;
  readonly question: Question;
  answer: Answer | null;
}

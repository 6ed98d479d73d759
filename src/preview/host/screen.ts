// What the stand-in shows to whoever's script runs: questions that wait for an answer, toasts, sidebars, dialogs.

import type { HostMessage, Question } from '../protocol/host-message';
import type { Page, UiHandler } from '../stand-in/options';
import type { Answer, OpenQuestion } from './client';

/** What a screen needs of the engine. */
export interface ScreenOwner {
  /** The window whose script runs; undefined where nobody looks on. */
  running(): string | undefined;
  send(client: string, message: HostMessage): void;
  /** Tells everybody how the workbook stands, before a script stands still. */
  publish(): void;
  /** Waits for the next thing that somebody does, and does it. */
  next(): void;
}

export class Screen {
  private readonly questions: OpenQuestion[] = [];
  private readonly frames = new Map<string, { readonly client: string; readonly html: string }>();
  private lastId = 0;

  constructor(private readonly owner: ScreenOwner) {}

  readonly handler: UiHandler = {
    alert: asked => this.ask(asked, false).button,
    prompt: asked => this.ask(asked, true),
    toast: toast => this.show({ kind: 'toast', ...toast }),
    sidebar: page => this.open('sidebar', page, false),
    dialog: page => this.open('dialog', page, page.modal),
  };

  /** False where no such question waits for that window. */
  answer(client: string, id: number, answer: Answer): boolean {
    const open = this.questions.find(each => each.question.id === id && each.client === client);
    if (open) open.answer = answer;
    return open !== undefined;
  }

  /** A window came back: it is asked again what still waits for it. */
  askAgain(client: string): void {
    for (const { client: asked, question, answer } of this.questions)
      if (asked === client && !answer) this.owner.send(client, question);
  }

  /** A window is gone for good: its questions are answered as by a closed dialog, its pages are gone. */
  leave(client: string): void {
    for (const open of this.questions)
      if (open.client === client) open.answer ??= { button: 'CLOSE', text: '' };
    for (const [id, frame] of this.frames) if (frame.client === client) this.frames.delete(id);
  }

  closeFrames(): void {
    this.frames.clear();
  }

  /** The page of a sidebar or a dialog, and the window that shows it. */
  frame(id: string): { readonly client: string; readonly html: string } | undefined {
    return this.frames.get(id);
  }

  private ask(asked: { title: string; prompt: string; buttons: string }, asksText: boolean): Answer {
    const client = this.owner.running();
    if (client === undefined) return { button: 'CLOSE', text: '' };
    const question: Question = {
      kind: 'question',
      id: this.newId(),
      title: asked.title,
      prompt: asked.prompt,
      buttons: asked.buttons as Question['buttons'],
      asksText,
    };
    const open: OpenQuestion = { client, question, answer: null };
    this.questions.push(open);
    this.owner.publish();
    this.owner.send(client, question);
    while (open.answer === null) this.owner.next();
    this.questions.splice(this.questions.indexOf(open), 1);
    this.owner.send(client, { kind: 'question gone', id: question.id });
    return open.answer;
  }

  private open(kind: 'sidebar' | 'dialog', { title, html, width, height }: Page, modal: boolean): void {
    const client = this.owner.running();
    if (client === undefined) return;
    const id = `${kind}-${this.newId()}`;
    this.frames.set(id, { client, html });
    this.owner.send(client, { kind, id, title, modal, width, height });
  }

  private show(message: HostMessage): void {
    const client = this.owner.running();
    if (client !== undefined) this.owner.send(client, message);
  }

  private newId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

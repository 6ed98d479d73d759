// MailApp: mail is kept, not sent.

import { mismatch } from './arguments';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';

const DAILY_RECIPIENTS = 100;

export class MailApp {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getRemainingDailyQuota() {
    const { runtime } = this[inside];
    const used = runtime.stores.sentMail.reduce(
      (sum, mail) => sum + recipients(mail.to, mail.cc, mail.bcc),
      0,
    );
    return (runtime.options.mailQuota ?? DAILY_RECIPIENTS) - used;
  }

  /** (message), (to, subject, body) or (to, subject, body, options). */
  sendEmail(...values: unknown[]) {
    const { runtime } = this[inside];
    const message = messageOf(values);
    const text = (key: string) => (typeof message[key] === 'string' ? message[key] : '');
    const mail = {
      to: text('to'),
      subject: text('subject'),
      body: text('body'),
      htmlBody: typeof message.htmlBody === 'string' ? message.htmlBody : null,
      cc: text('cc'),
      bcc: text('bcc'),
      replyTo: text('replyTo'),
      name: text('name'),
    };
    const count = recipients(mail.to, mail.cc, mail.bcc);
    if (count === 0) fail('Failed to send email: no recipient');
    for (const address of `${mail.to},${mail.cc},${mail.bcc}`.split(','))
      if (address.trim() !== '' && !/^[^@\s]+@[^@\s]+$/.test(address.trim()))
        fail(`Invalid email: ${address.trim()}`);
    if (count > this.getRemainingDailyQuota()) fail('Service invoked too many times for one day: email.');
    runtime.stores.sentMail.push(mail);
  }
}

function messageOf(values: readonly unknown[]): Record<string, unknown> {
  const [first, subject, body, options] = values;
  if (values.length === 1 && typeof first === 'object' && first !== null) return { ...first };
  if (values.length < 3 || ![first, subject, body].every(each => typeof each === 'string'))
    return mismatch('MailApp.sendEmail', values);
  return { ...(options as object | undefined), to: first, subject, body };
}

function recipients(...lists: string[]): number {
  return lists
    .join(',')
    .split(',')
    .filter(each => each.trim() !== '').length;
}

offer('MailApp', MailApp);

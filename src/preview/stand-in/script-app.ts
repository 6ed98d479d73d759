// ScriptApp: authorisation modes and installable triggers.

import { requireText } from './arguments';
import { enumeration } from './enumeration';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';
import type { TriggerModel } from './stores';

export const authModes = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const eventTypes = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE']);
const weekDays = enumeration('WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

const MOST_TRIGGERS = 20;

export class ScriptApp {
  readonly [inside]: { readonly runtime: Runtime };
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatus;
  readonly EventType = eventTypes;
  readonly WeekDay = weekDays;

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  /** The current user's. */
  getProjectTriggers() {
    const { runtime } = this[inside];
    return runtime.stores.triggers
      .filter(each => each.creator === runtime.execution.user)
      .map(each => new Trigger(runtime, each));
  }

  newTrigger(handler: unknown) {
    return new TriggerBuilder(this[inside].runtime, requireText('ScriptApp.newTrigger', handler));
  }

  deleteTrigger(trigger: unknown) {
    const { triggers } = this[inside].runtime.stores;
    const at = trigger instanceof Trigger ? triggers.indexOf(trigger[inside].model) : -1;
    if (at < 0) fail('The trigger could not be found.');
    triggers.splice(at, 1);
  }

  getAuthorizationInfo(_mode: unknown) {
    return new AuthorizationInfo(this[inside].runtime);
  }

  getScriptId() {
    return 'stand-in-script';
  }
}

export class AuthorizationInfo {
  readonly [inside]: { readonly runtime: Runtime };

  constructor(runtime: Runtime) {
    this[inside] = { runtime };
  }

  getAuthorizationStatus() {
    return this[inside].runtime.options.scopes === undefined
      ? authorizationStatus.NOT_REQUIRED
      : authorizationStatus.REQUIRED;
  }

  getAuthorizationUrl() {
    return this[inside].runtime.options.scopes === undefined ? null : 'https://script.google.com/authorize';
  }
}

export class Trigger {
  readonly [inside]: { readonly runtime: Runtime; readonly model: TriggerModel };

  constructor(runtime: Runtime, model: TriggerModel) {
    this[inside] = { runtime, model };
  }

  getHandlerFunction() {
    return this[inside].model.handler;
  }

  getEventType() {
    return eventTypes[this[inside].model.event];
  }

  getUniqueId() {
    return this[inside].model.id;
  }
}

export class TriggerBuilder {
  readonly [inside]: { readonly runtime: Runtime; readonly handler: string };

  constructor(runtime: Runtime, handler: string) {
    this[inside] = { runtime, handler };
  }

  timeBased() {
    return new ClockTriggerBuilder(this[inside].runtime, this[inside].handler);
  }
}

export class ClockTriggerBuilder {
  readonly [inside]: { readonly runtime: Runtime; readonly handler: string; every: string };

  constructor(runtime: Runtime, handler: string) {
    this[inside] = { runtime, handler, every: '' };
  }

  everyDays(days: number) {
    return timed(this, `${days} days`);
  }

  everyWeeks(weeks: number) {
    return timed(this, `${weeks} weeks`);
  }

  everyHours(hours: number) {
    return timed(this, `${hours} hours`);
  }

  onWeekDay(day: unknown) {
    return timed(this, String(day));
  }

  atHour(_hour: number) {
    return this;
  }

  nearMinute(_minute: number) {
    return this;
  }

  inTimezone(timeZone: unknown) {
    requireText('ClockTriggerBuilder.inTimezone', timeZone);
    return this;
  }

  create() {
    const { runtime, handler, every } = this[inside];
    if (every === '') fail('The trigger has no schedule.');
    const { triggers } = runtime.stores;
    const { user } = runtime.execution;
    if (triggers.filter(each => each.creator === user).length >= MOST_TRIGGERS)
      fail(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const last = Math.max(0, ...triggers.map(each => Number(each.id)));
    const model: TriggerModel = { id: String(last + 1), handler, event: 'CLOCK', creator: user };
    triggers.push(model);
    return new Trigger(runtime, model);
  }
}

function timed(builder: ClockTriggerBuilder, every: string): ClockTriggerBuilder {
  builder[inside].every = every;
  return builder;
}

offer('ScriptApp', ScriptApp);
offer('AuthorizationInfo', AuthorizationInfo);
offer('Trigger', Trigger);
offer('TriggerBuilder', TriggerBuilder);
offer('ClockTriggerBuilder', ClockTriggerBuilder);

// Protected sheets and ranges.

import type { GridRange, ProtectionModel } from '../workbook';
import { mayPassProtection, requireEdit } from './access';
import { mismatch } from './arguments';
import { enumeration } from './enumeration';
import { fail } from './exception';
import { inside, offer } from './offer';
import type { Runtime } from './runtime';
import { User } from './user';

export const protectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export class Protection {
  readonly [inside]: { readonly runtime: Runtime; readonly sheetId: number; readonly model: ProtectionModel };

  constructor(runtime: Runtime, sheetId: number, model: ProtectionModel) {
    this[inside] = { runtime, sheetId, model };
  }

  getDescription() {
    this[inside].runtime.read();
    return this[inside].model.description;
  }

  setDescription(description: unknown) {
    if (typeof description !== 'string')
      return mismatch('SpreadsheetApp.Protection.setDescription', [description]);
    return change(this, model => {
      model.description = description;
    });
  }

  isWarningOnly() {
    this[inside].runtime.read();
    return this[inside].model.warningOnly;
  }

  setWarningOnly(warningOnly: unknown) {
    if (typeof warningOnly !== 'boolean')
      return mismatch('SpreadsheetApp.Protection.setWarningOnly', [warningOnly]);
    return change(this, model => {
      model.warningOnly = warningOnly;
      if (warningOnly) model.editors = [];
    });
  }

  getEditors() {
    const { runtime, model } = this[inside];
    runtime.read();
    return [...new Set([runtime.owner, ...model.editors])].map(email => new User(runtime, email));
  }

  addEditor(editor: unknown) {
    return this.addEditors([editor]);
  }

  addEditors(editors: unknown) {
    const added = addresses('SpreadsheetApp.Protection.addEditors', editors);
    return change(this, model => {
      requireNotWarning(model);
      model.editors = [...new Set([...model.editors, ...added])];
    });
  }

  removeEditor(editor: unknown) {
    return this.removeEditors([editor]);
  }

  removeEditors(editors: unknown) {
    const removed = addresses('SpreadsheetApp.Protection.removeEditors', editors);
    const { runtime } = this[inside];
    return change(this, model => {
      requireNotWarning(model);
      model.editors = model.editors.filter(
        each => !removed.includes(each) || each === runtime.execution.user,
      );
    });
  }

  canDomainEdit() {
    this[inside].runtime.read();
    return false;
  }

  setDomainEdit(editable: unknown) {
    if (editable !== false) fail('not in the stand-in: Protection.setDomainEdit(true)');
    return this;
  }

  canEdit() {
    const { runtime, model } = this[inside];
    runtime.read();
    return mayPassProtection(model, runtime);
  }

  getProtectionType() {
    return this[inside].model.range ? protectionType.RANGE : protectionType.SHEET;
  }

  getRange() {
    const { runtime, sheetId, model } = this[inside];
    runtime.read();
    const sheet = runtime.sheet(sheetId);
    const whole = { top: 1, left: 1, bottom: sheet.rowCount, right: sheet.columnCount };
    return runtime.handles.range({ sheetId, ...(model.range ?? whole) });
  }

  remove() {
    const { runtime, sheetId, model } = this[inside];
    runtime.write(() => {
      const sheet = runtime.sheet(sheetId);
      requireEdit(runtime);
      if (!mayPassProtection(model, runtime)) requireEdit(runtime, sheet, model.range ?? EVERYWHERE);
      sheet.protections = sheet.protections.filter(each => each !== model);
    });
  }
}

const EVERYWHERE = { top: 1, left: 1, bottom: Infinity, right: Infinity };

/** Protects a range, or the sheet where it is null. As in Google, everybody who may edit the document may still edit it until somebody is removed. */
export function protect(runtime: Runtime, sheetId: number, range: GridRange | null): Protection {
  const model: ProtectionModel = {
    range,
    description: '',
    warningOnly: false,
    editors: [...(runtime.options.editors ?? [])],
  };
  runtime.writeThrough(() => {
    requireEdit(runtime);
    runtime.sheet(sheetId).protections.push(model);
  });
  return new Protection(runtime, sheetId, model);
}

function change(protection: Protection, apply: (model: ProtectionModel) => void): Protection {
  const { runtime, model } = protection[inside];
  runtime.write(() => {
    requireEdit(runtime);
    if (!mayPassProtection(model, runtime)) fail('You do not have permission to perform that action.');
    apply(model);
  });
  return protection;
}

function requireNotWarning(model: ProtectionModel): void {
  if (model.warningOnly) fail('Editors cannot be changed on a protection that only warns.');
}

function addresses(method: string, editors: unknown): string[] {
  if (!Array.isArray(editors)) return mismatch(method, [editors]);
  return editors.map(each =>
    each instanceof User ? each[inside].email : typeof each === 'string' ? each : mismatch(method, [editors]),
  );
}

offer('Protection', Protection);

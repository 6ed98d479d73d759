// What google.script.run lets through between a page and the script.

import { Exception } from './exception';

const DEEPEST = 100;

/** The server's copy of an argument, or the page's copy of a result. Throws on what Google's transport refuses. */
export function carried(value: unknown, what: string): unknown {
  return copy(value, what, [], false);
}

function copy(value: unknown, what: string, above: readonly object[], inArray: boolean): unknown {
  switch (typeof value) {
    case 'undefined':
      return inArray ? null : undefined;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      break;
    default:
      return refuse(what, typeof value);
  }
  if (value === null) return null;
  if (above.includes(value)) return refuse(what, 'circular reference');
  if (above.length > DEEPEST) return refuse(what, 'too deeply nested object');
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, each => copy(each, what, path, true));
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const maker = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
  if (kind !== 'Object' || maker !== 'Object') return refuse(what, kind === 'Object' ? maker : kind);
  const copied: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const sent = copy(member, what, path, false);
    if (sent !== undefined) copied[key] = sent;
  }
  return copied;
}

function refuse(what: string, kind: string): never {
  throw new Exception(
    `${what === 'result' ? 'The script completed but the returned value is not a supported return type' : 'Failed due to illegal value in property'}: ${kind}`,
  );
}

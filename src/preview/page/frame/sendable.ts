// What google.script.run takes as an argument: Google's own limits, so that a sidebar fails here as it would there.

/** Why the arguments cannot be sent, as Google puts it; null where they can. */
export function refusal(args: readonly unknown[]): string | null {
  const form = args.find(isForm);
  if (form !== undefined && args.length > 1)
    return 'Failed due to illegal value in property: 0. A form must be the only argument.';
  for (const [at, value] of args.entries()) {
    const place = unsendable(value, String(at), []);
    if (place !== null) return `Failed due to illegal value in property: ${place}`;
  }
  return null;
}

/** Where in a value the first thing stands that cannot be sent, such as "0.due"; null where there is none. */
function unsendable(value: unknown, place: string, above: readonly unknown[]): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return place;
  if (typeof value !== 'object' || value === null) return null;
  if (above.includes(value) || isInstance(value, 'Date') || isNode(value))
    return isForm(value) ? null : place;
  for (const [key, inner] of Object.entries(value)) {
    const found = unsendable(inner, `${place}.${key}`, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

function isInstance(value: object, name: string): boolean {
  return Object.prototype.toString.call(value) === `[object ${name}]`;
}

function isNode(value: object): boolean {
  return 'nodeType' in value;
}

function isForm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && isInstance(value, 'HTMLFormElement');
}

/** Copies, with a form as its fields and undefined within arrays as null. */
export function asSent(args: readonly unknown[]): unknown[] {
  return args.map(each =>
    isForm(each)
      ? Object.fromEntries(new FormData(each as HTMLFormElement))
      : each === undefined
        ? null
        : JSON.parse(JSON.stringify(each)),
  );
}

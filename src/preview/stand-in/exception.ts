// The errors that Google's services throw.

/** Becomes the running script's own Error, named "Exception", on its way out of a service. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

export function fail(message: string): never {
  throw new Exception(message);
}

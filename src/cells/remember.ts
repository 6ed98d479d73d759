// Remembers what a text was read as, since a column says the same few things many times.

const MOST = 20_000;

/** The same function, which forgets everything once it has seen 20,000 different texts. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

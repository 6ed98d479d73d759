// A short text that stands for a long one.

/** 16 hexadecimal digits: two hashes of 32 bits (FNV-1a, from two beginnings). No secret is kept by it. */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return [one, other].map(hash => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

// Who may talk to the host: a browser that shows its own page, on this machine, and nobody else.

import type { IncomingMessage } from 'node:http';

/** Why the request is refused; null where it is welcome. Refuses other names for this machine, too (DNS rebinding). */
export function refusalOf({ method, url, headers }: IncomingMessage, port: number): string | null {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (!names.includes(host)) return `This host answers to ${names.join(' and ')} only.`;
  if (origin !== undefined && !names.some(name => origin === `http://${name}`))
    return 'Another site may not talk to this host.';
  const isFrontDoor = method === 'GET' && /^\/(?:\?|$)/.test(url ?? '');
  if (!isFrontDoor && site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'Another site may not talk to this host.';
  return null;
}

const SHUT = "base-uri 'none'; form-action 'none'; object-src 'none'";

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Of the page and all that it loads: nothing from elsewhere, no script but its own. */
export const pageHeaders = {
  ...ALWAYS,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    `font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; ${SHUT}`,
} as const;

/** Of a sidebar or a dialog: its scripts stand in its HTML, and it reaches nothing, the host neither. */
export const frameHeaders = {
  ...ALWAYS,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; " +
    `frame-ancestors 'self'; sandbox allow-scripts allow-forms allow-popups allow-modals; ${SHUT}`,
} as const;

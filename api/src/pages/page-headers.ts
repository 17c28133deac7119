import type { FastifyReply } from 'fastify';
import type { Html } from './html.ts';

/** Pages that run no script at all. */
const NO_SCRIPT =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** The form: its own scripts and nothing from elsewhere. */
const FORM =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const EVERY_PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Accept-Language',
};

export function sendPage(
  reply: FastifyReply,
  status: number,
  page: Html,
  more: Readonly<Record<string, string>> = {},
): FastifyReply {
  const headers = { 'content-security-policy': NO_SCRIPT, 'cache-control': 'private, no-cache' };
  return reply
    .code(status)
    .headers({ ...EVERY_PAGE, ...headers, ...more })
    .send(page.toString());
}

/** The form may ask for the phone's position and camera; its page carries a secret id, so no shared cache keeps it. */
export function sendForm(reply: FastifyReply, status: number, page: string): FastifyReply {
  const headers = {
    'content-security-policy': FORM,
    'permissions-policy': 'geolocation=(self), camera=(self)',
    'referrer-policy': 'same-origin',
    'cache-control': 'private, no-cache',
  };
  return reply
    .code(status)
    .headers({ ...EVERY_PAGE, ...headers })
    .send(page);
}

/** A reporter's private page: told to nobody, kept by nobody, found by nobody. */
export function sendPrivatePage(reply: FastifyReply, status: number, page: Html): FastifyReply {
  return sendPage(reply, status, page, PRIVATE);
}

export const PRIVATE = {
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
};

/** The screens: their own code and data, and the maps that their cities chose. */
export function sendApplication(
  reply: FastifyReply,
  page: string,
  mapOrigins: readonly string[],
): FastifyReply {
  const elsewhere = mapOrigins.map((origin) => ` ${origin}`).join('');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // the component library sets styles on elements
    `img-src 'self' blob: data:${elsewhere}`,
    `connect-src 'self'${elsewhere}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return reply
    .headers({
      ...EVERY_PAGE,
      'cache-control': 'no-cache',
      'content-security-policy': policy.join('; '),
      'referrer-policy': 'same-origin',
    })
    .send(page);
}

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { loopbackOrigin, type WindowRecord } from './shell-state.ts';

const COOKIE_NAME = 'rapport-shell';
const session = secret();
const entryTokens = new Set<string>();
const pageKeys = new Map<string, WindowRecord>();
const frameKeys = new Set<string>();

/** An address that opens the shell once; the browser that uses it gets a cookie for everything after. */
export function entryAddress(path: string): string {
  const token = secret();
  entryTokens.add(token);
  return `${loopbackOrigin()}/__shell/enter?token=${token}&to=${encodeURIComponent(path)}`;
}

/** Uses up an entry token; false when it is unknown or was used before. */
export function spendEntryToken(token: string): boolean {
  return entryTokens.delete(token);
}

/** The cookie that stands for "came in by an entry address". Without a domain, so that it belongs to this start's host name alone. */
export function sessionCookie(): string {
  return `${COOKIE_NAME}=${session}; HttpOnly; SameSite=Strict; Path=/`;
}

/** Whether a request carries the cookie. */
export function hasSession(cookieHeader: string | undefined): boolean {
  const wanted = `${COOKIE_NAME}=${session}`;
  return (cookieHeader ?? '').split(';').some((part) => isSame(part.trim(), wanted));
}

/** Compares secrets in a time that tells nothing about where they differ. */
export function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A key with which one document may connect to its window, once. */
export function newPageKey(record: WindowRecord): string {
  const key = secret();
  pageKeys.set(key, record);
  return key;
}

/** The window that a page key belongs to, without using the key up. */
export function windowOfKey(key: string): WindowRecord | null {
  return pageKeys.get(key) ?? null;
}

/** Uses up a page key; null when it is unknown or was used before. */
export function spendPageKey(key: string): WindowRecord | null {
  const record = pageKeys.get(key) ?? null;
  pageKeys.delete(key);
  return record;
}

/** A key with which the shell's frame may embed the app, once; other frames get no bridge. */
export function newFrameKey(): string {
  const key = secret();
  frameKeys.add(key);
  return key;
}

export function spendFrameKey(key: string): boolean {
  return frameKeys.delete(key);
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

import type { WindowRecord } from './shell-state.ts';

/** Rules of the main process, in the form in which the shell asks for them. */
export type SessionRules = {
  /** True when a request to this address is stopped by `webRequest.onBeforeRequest`. */
  blocks: (url: string) => boolean;
  /** True when the permission is granted. */
  grants: (permission: string) => boolean;
  /** True when downloads that a page starts are stopped. */
  stopsDownloads: () => boolean;
};

/** Addresses that stand for "anywhere outside" when the shell asks what the main process would block. */
const outside = [
  'https://outside.invalid/',
  'http://outside.invalid/',
  'wss://outside.invalid/',
  'ws://outside.invalid/',
];
/** Permissions that a header can take away from a page, with their names in Electron. */
const permissionFeatures: readonly (readonly [feature: string, permission: string])[] = [
  ['camera', 'media'],
  ['microphone', 'media'],
  ['geolocation', 'geolocation'],
  ['midi', 'midi'],
  ['display-capture', 'display-capture'],
  ['fullscreen', 'fullscreen'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['idle-detection', 'idle-detection'],
  ['storage-access', 'storage-access'],
  ['usb', 'usb'],
  ['serial', 'serial'],
  ['hid', 'hid'],
];

/**
 * Response headers that make the browser itself keep the rules of the main process: requests that `webRequest` stops, windows
 * that the open handler denies, downloads, permissions. A rule that tells addresses outside apart cannot be kept this way and throws.
 */
export function ruleHeaders(record: WindowRecord, rules: SessionRules): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [networkPolicy(rules), sandboxPolicy(rules, record.deniesWindows())].join(
      '; ',
    ),
    'permissions-policy': permissionFeatures
      .filter(([, permission]) => !rules.grants(permission))
      .map(([feature]) => `${feature}=()`)
      .join(', '),
  };
}

function networkPolicy(rules: SessionRules): string {
  const blocked = outside.filter((url) => rules.blocks(url));
  if (blocked.length === outside.length)
    return "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; form-action 'self'";
  if (blocked.length === 0) return 'base-uri *';
  throw new Error(
    'The Chromium shell does not emulate webRequest rules that block only some outside addresses.',
  );
}

function sandboxPolicy(rules: SessionRules, deniesWindows: boolean): string {
  const allowed = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-modals', 'allow-pointer-lock'];
  if (!deniesWindows) allowed.push('allow-popups');
  if (!rules.stopsDownloads()) allowed.push('allow-downloads');
  return `sandbox ${allowed.join(' ')}`;
}

/**
 * Content policy of every page (architecture, section 7): nothing but the app's own files. `blob:` pictures are made by the page
 * itself (export of the map); `nonce` lets the window's libraries add style sheets at run time, fresh for each response.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ');
}

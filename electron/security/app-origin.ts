/** Scheme of the app's own pages; `file://` is never used. */
export const APP_SCHEME = 'app';
const APP_HOST = 'rapport';
export const MAIN_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;
/** Page of hidden print windows; the route follows behind `#`. */
export const PRINT_PAGE = `${APP_SCHEME}://${APP_HOST}/print.html`;

/** Whether an address belongs to the app's own pages. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}

/** Which of the two pages an address shows, or null when it shows neither. */
export function pageOf(address: string): 'main' | 'print' | null {
  if (!isAppAddress(address)) return null;
  const path = URL.parse(address)?.pathname;
  if (path === '/index.html' || path === '/') return 'main';
  return path === '/print.html' ? 'print' : null;
}

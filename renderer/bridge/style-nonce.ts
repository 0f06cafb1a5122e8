declare global {
  var __webpack_nonce__: string | undefined;
}

/**
 * Gives libraries that add `<style>` elements at run time the one-time number of this page, without which the content policy
 * refuses them. Must run before the first dialog opens. (`get-nonce`, which Radix uses, reads this global.)
 */
export function takeStyleNonce(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  if (meta !== null) globalThis.__webpack_nonce__ = meta.nonce;
}

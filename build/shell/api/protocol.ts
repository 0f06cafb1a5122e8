import type Electron from 'electron';
import { shellState } from '../host/shell-state.ts';

/** Stands in for `electron.protocol`: what a scheme's handler answers is served on the loopback port. */
export class ShellProtocol implements Pick<
  Electron.Protocol,
  'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'
> {
  /** The loopback origin is a secure, standard origin with fetch, which is all that these privileges give. */
  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    const known = ['standard', 'secure', 'supportFetchAPI'];
    for (const { privileges } of schemes) {
      for (const key of Object.keys(privileges ?? {}))
        if (!known.includes(key))
          throw new Error(`The Chromium shell does not emulate the privilege ${key}.`);
    }
  }

  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    if (shellState.schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    shellState.schemes.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    shellState.schemes.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return shellState.schemes.has(scheme);
  }
}

import type Electron from 'electron';
import { guarded, KnownEvents, notEmulated, preventable } from './not-emulated.ts';
import type { SessionRules } from '../host/page-rules.ts';
import { ShellProtocol } from './protocol.ts';

type BeforeRequest = NonNullable<Parameters<Electron.WebRequest['onBeforeRequest']>[0]>;
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];

/** Events of a session that the shell sends. */
export const sessionEvents = ['will-download'] as const;

/** Stands in for `session.webRequest`: one listener without a filter, which decides at once. */
export class ShellWebRequest implements Pick<Electron.WebRequest, 'onBeforeRequest'> {
  #listener: BeforeRequest | null = null;

  onBeforeRequest(filter: unknown, listener?: unknown): void {
    if (listener !== undefined) notEmulated('webRequest.onBeforeRequest with a filter');
    // Without a filter the first argument is the listener, or null to take it away.
    this.#listener = filter as BeforeRequest | null;
  }

  /** Whether the listener stops a request to this address. */
  static blocks(webRequest: ShellWebRequest, url: string): boolean {
    const listener = webRequest.#listener;
    if (listener === null) return false;
    let answer: Electron.CallbackResponse | null = null;
    // The shell knows the address only; a listener that looks at more gets undefined.
    const details = guarded('OnBeforeRequestListenerDetails', {
      url,
    }) as Electron.OnBeforeRequestListenerDetails;
    listener(details, (response) => {
      answer = response;
    });
    if (answer === null) return notEmulated('a webRequest listener that answers later');
    const { cancel, redirectURL } = answer as Electron.CallbackResponse; // set by the callback above
    if (redirectURL !== undefined) notEmulated('webRequest redirects');
    return cancel === true;
  }
}

type Offered =
  | 'webRequest'
  | 'protocol'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setProxy';

/** Stands in for the default session. */
export class ShellSession extends KnownEvents implements Pick<Electron.Session, Offered> {
  readonly #webRequest = new ShellWebRequest();
  // The shell offers a part of each; asking for more throws by name.
  readonly webRequest = guarded('webRequest', this.#webRequest) as unknown as Electron.WebRequest;
  readonly protocol = guarded('protocol', new ShellProtocol()) as unknown as Electron.Protocol;
  #onRequest: RequestHandler = null;
  #onCheck: CheckHandler = null;

  constructor() {
    super('session', sessionEvents);
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#onRequest = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#onCheck = handler;
  }

  /** Devices are refused by header whatever the handler says, so only a handler that refuses is honoured. */
  setDevicePermissionHandler(handler: DeviceHandler): void {
    const probe = { deviceType: 'usb', origin: 'app://probe', device: {} } as Parameters<
      NonNullable<DeviceHandler>
    >[0]; // a question only
    if (handler === null || handler(probe)) notEmulated('granting devices');
  }

  /** A browser's proxy cannot be set from here, and need not be where nothing goes outside; elsewhere it is not emulated. */
  setProxy(_config: Electron.ProxyConfig): Promise<void> {
    const blocksAll = ShellWebRequest.blocks(this.#webRequest, 'https://outside.invalid/');
    return blocksAll ? Promise.resolve() : notEmulated('session.setProxy');
  }

  /** The rules in the form in which the server asks. */
  static rulesOf(session: ShellSession): SessionRules {
    return {
      blocks: (url) => ShellWebRequest.blocks(session.#webRequest, url),
      grants: (permission) => session.#grants(permission),
      stopsDownloads: () => {
        const event = preventable();
        session.emit('will-download', event, guarded('DownloadItem', {}), null);
        return event.defaultPrevented;
      },
    };
  }

  #grants(permission: string): boolean {
    if (this.#onRequest === null) return true;
    // Both handlers are asked for the name only; a handler that looks at the page gets null.
    const check = this.#onCheck as
      ((contents: null, permission: string, origin: string, details: object) => boolean) | null;
    const request = this.#onRequest as unknown as (
      contents: null,
      permission: string,
      answer: (granted: boolean) => void,
    ) => void;
    if (check !== null && !check(null, permission, '', {})) return false;
    let granted = false;
    request(null, permission, (answer) => {
      granted = answer;
    });
    return granted;
  }
}

export const defaultSession = new ShellSession();
const guardedSession = guarded('session', defaultSession) as unknown as Electron.Session; // a part of it; the rest throws

/** Stands in for `electron.session`. */
export const session = { defaultSession: guardedSession } satisfies Partial<typeof Electron.session>;

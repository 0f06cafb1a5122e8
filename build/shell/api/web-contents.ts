import type Electron from 'electron';
import { printPage } from '../browser/hidden-browser.ts';
import { guarded, KnownEvents, notEmulated, onlyOptions, preventable } from './not-emulated.ts';
import { toAppAddress, type WindowRecord } from '../host/shell-state.ts';
import { answerInvoke } from './ipc-main.ts';

/** Events of a page that the shell sends. The `will-…` ones that it cannot send are prevented in the browser (see `host/page-rules.ts`). */
export const contentsEvents = [
  'did-finish-load',
  'render-process-gone',
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'destroyed',
] as const;

type Offered =
  | 'id'
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'printToPDF'
  | 'setWindowOpenHandler'
  | 'setWebRTCIPHandlingPolicy';
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

const printOptions = [
  'landscape',
  'displayHeaderFooter',
  'printBackground',
  'scale',
  'pageSize',
  'margins',
  'pageRanges',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
];

/** Stands in for the page of a window. */
export class ShellWebContents extends KnownEvents implements Pick<Electron.WebContents, Offered> {
  readonly id: number;
  readonly #record: () => WindowRecord;
  #openHandler: OpenHandler | null = null;
  #deniesPeers = false;
  #destroyed = false;

  constructor(id: number, record: () => WindowRecord) {
    super('WebContents', contentsEvents);
    this.id = id;
    this.#record = record;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#record().link?.send({ kind: 'send', channel, args });
  }

  getURL(): string {
    const record = this.#record();
    return record.link?.url ?? record.address ?? '';
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Takes peer connections away from the page, which is more than the policy does; other policies are not emulated. */
  setWebRTCIPHandlingPolicy(policy: Parameters<Electron.WebContents['setWebRTCIPHandlingPolicy']>[0]): void {
    if (policy !== 'disable_non_proxied_udp') notEmulated(`the WebRTC policy ${policy}`);
    this.#deniesPeers = true;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    onlyOptions('printToPDF', options, printOptions);
    return printPage(this.#record(), options);
  }

  /** Whether the page may open no window anywhere. */
  static deniesWindows(contents: ShellWebContents): boolean {
    const handler = contents.#openHandler;
    if (handler === null) return false;
    // The shell asks once for anywhere outside; a handler that looks at more throws by name.
    const details = guarded('HandlerDetails', { url: 'https://outside.invalid/' }) as Electron.HandlerDetails;
    if (handler(details).action === 'deny') return true;
    throw new Error('The Chromium shell does not emulate windows that a page opens.');
  }

  /** Whether the page may have no peer connections. */
  static deniesPeers(contents: ShellWebContents): boolean {
    return contents.#deniesPeers;
  }

  /** Whether the main process lets the page go to an address. */
  static mayNavigate(contents: ShellWebContents, loopback: string): boolean {
    const url = toAppAddress(contents.#record(), loopback);
    const all = ['will-frame-navigate', 'will-navigate'] as const;
    return all.every((name) => {
      const own = preventable();
      contents.emit(name, Object.assign(own, { url, isMainFrame: true, isSameDocument: false }), url);
      return !own.defaultPrevented;
    });
  }

  /** Answers a call of the page. */
  static invoke(
    contents: ShellWebContents,
    self: Electron.WebContents,
    call: { readonly channel: string; readonly args: readonly unknown[]; readonly url: string },
  ): Promise<unknown> {
    // Only top frames get the bridge, so the frame of a call has no parent.
    const frame = guarded('WebFrameMain', { url: call.url, parent: null, origin: new URL(call.url).origin });
    const event = guarded('IpcMainInvokeEvent', { sender: self, senderFrame: frame, type: 'frame' });
    return answerInvoke(event as unknown as Electron.IpcMainInvokeEvent, call.channel, call.args); // a part of it; the rest throws
  }

  /** Marks the page as gone. */
  static destroy(contents: ShellWebContents): void {
    contents.#destroyed = true;
    contents.emit('destroyed');
  }
}

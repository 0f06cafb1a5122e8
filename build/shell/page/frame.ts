import type { MenuEntry } from '../api/menu.ts';
import type { OpenQuestion } from '../host/dialogs.ts';
import type { ToFrame } from '../server/frame-socket.ts';

// The shell's own page: a menu bar over the app, and the dialogs that Electron would leave to the system.

const menuBar = part('menu', HTMLElement);
const appFrame = part('app', HTMLIFrameElement);
const dialog = part('dialog', HTMLDialogElement);
const form = part('dialog-form', HTMLFormElement);
const input = part('dialog-input', HTMLInputElement);
const fault = part('dialog-fault', HTMLElement);
const acceptButton = part('dialog-accept', HTMLButtonElement);
const downloadButton = part('dialog-download', HTMLButtonElement);
let openedByPointer: HTMLDetailsElement | null = null;
let asked: OpenQuestion | null = null;
/** Path of a file that is there already and that a second click may replace. */
let replaceable: string | null = null;
/** What had the focus in the app last. A system's own menus and dialogs leave it there; a page loses it to its frame. */
let focused: HTMLElement | null = null;

const socket = new WebSocket(`ws://${location.host}/__shell/frame`);
socket.onmessage = (event: MessageEvent<string>) => {
  take(JSON.parse(event.data) as ToFrame); // the other end is `host/frame-socket.ts`
};
socket.onclose = () => {
  dialog.close();
  for (const shown of [menuBar, appFrame]) shown.hidden = true;
  part('gone', HTMLElement).hidden = false;
  window.close();
};
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void accept();
});
input.addEventListener('input', () => {
  replaceable = null;
  acceptButton.textContent = asked?.button ?? '';
});
downloadButton.addEventListener('click', () => void download());
part('dialog-cancel', HTMLElement).addEventListener('click', () => void cancel());
dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  void cancel();
});
appFrame.addEventListener('load', () => {
  const page = appFrame.contentDocument;
  page?.addEventListener('focusin', ({ target }) => {
    focused = target as HTMLElement; // what takes the focus is an element of the page, whose classes are not those of the frame
  });
  page?.addEventListener('focusout', () => {
    // Nothing in the app has the focus, though the app has the keyboard: that was wanted.
    setTimeout(() => {
      if (page.hasFocus() && page.activeElement === page.body) focused = null;
    });
  });
});
// A click into the app closes an open menu.
window.addEventListener('blur', () => closeMenus());

function take(message: ToFrame): void {
  switch (message.kind) {
    case 'show':
      document.title = message.title;
      appFrame.src = message.path;
      appFrame.focus();
      return;
    case 'menu':
      showMenus(message.menus);
      return;
    case 'dialogs':
      showDialog(message.questions[0] ?? null);
      return;
    case 'download':
      startDownload(message.path, message.name);
      return;
  }
}

function showMenus(menus: readonly MenuEntry[]): void {
  const openLabel = menuBar.querySelector('details[open] > summary')?.textContent;
  menuBar.replaceChildren(...menus.map((menu) => menuElement(menu, menu.label === openLabel)));
}

function menuElement(menu: MenuEntry, isOpen: boolean): HTMLElement {
  const details = document.createElement('details');
  details.name = 'menu';
  details.open = isOpen;
  const summary = document.createElement('summary');
  summary.setAttribute('role', 'menuitem');
  summary.textContent = menu.label;
  summary.addEventListener('pointerenter', () => {
    if (details.open || menuBar.querySelector('details[open]') === null) return;
    details.open = true;
    openedByPointer = details;
  });
  summary.addEventListener('click', (event) => {
    // The pointer has just opened it on its way to this click, which would close it again.
    if (openedByPointer === details) event.preventDefault();
    openedByPointer = null;
  });
  const list = document.createElement('ul');
  list.setAttribute('role', 'menu');
  list.append(...withoutLooseLines(menu.items).map((item) => itemElement(menu.label, item)));
  details.append(summary, list);
  return details;
}

/** What a browser does itself is left out, and with it lines that would part nothing. */
function withoutLooseLines(items: readonly MenuEntry[]): readonly MenuEntry[] {
  const shown = items.filter((item) => !item.browserOwn);
  return shown.filter((item, index) => !item.separator || (index > 0 && index < shown.length - 1));
}

function itemElement(menu: string, item: MenuEntry): HTMLElement {
  const row = document.createElement('li');
  row.setAttribute('role', 'none');
  if (item.separator) {
    row.append(document.createElement('hr'));
    return row;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', 'menuitem');
  button.disabled = !item.enabled;
  const keys = document.createElement('kbd');
  keys.textContent = (item.accelerator ?? '').replace('CommandOrControl', 'Ctrl');
  button.append(item.label, keys);
  button.addEventListener('click', () => {
    closeMenus();
    returnToApp();
    void post('menu', [
      ['item', menu],
      ['item', item.label],
    ]);
  });
  row.append(button);
  return row;
}

function closeMenus(): void {
  for (const details of menuBar.querySelectorAll('details')) details.open = false;
}

const labels: Readonly<Record<OpenQuestion['kind'], string>> = {
  open: 'File',
  save: 'Save as',
  folder: 'Folder',
};

function showDialog(question: OpenQuestion | null): void {
  if (question?.id === asked?.id) return;
  asked = question;
  replaceable = null;
  dialog.close();
  if (question === null) {
    returnToApp(); // the app asked, and goes on
    return;
  }
  const opens = question.kind === 'open';
  part('dialog-title', HTMLElement).textContent = question.title;
  part('dialog-label', HTMLElement).querySelector('span')?.replaceChildren(labels[question.kind]);
  fault.textContent = '';
  input.value = '';
  input.type = opens ? 'file' : 'text';
  const endings = question.extensions.filter((extension) => extension !== '*');
  if (opens && !question.extensions.includes('*'))
    input.accept = endings.map((ending) => `.${ending}`).join(',');
  if (!opens) input.value = question.suggested;
  downloadButton.hidden = question.kind !== 'save';
  acceptButton.textContent = question.button;
  dialog.showModal();
  input.focus();
}

/** Gives the keyboard back to the app, where it was. */
function returnToApp(): void {
  appFrame.focus();
  const page = appFrame.contentDocument;
  if (page?.activeElement === page?.body && focused?.isConnected === true)
    focused.focus({ preventScroll: true });
}

async function accept(): Promise<void> {
  if (asked === null) return;
  const id = String(asked.id);
  if (asked.kind === 'save') return await saveHere(asked, id);
  if (asked.kind === 'folder') return await takeFolder(id);
  const file = input.files?.[0];
  if (file === undefined) fault.textContent = 'Choose a file first.';
  else
    await say(
      post(
        'upload',
        [
          ['dialog', id],
          ['name', file.name],
        ],
        file,
      ),
    );
}

/** A browser hands over files only, so a folder is typed. */
async function takeFolder(id: string): Promise<void> {
  const response = await post('folder-here', [
    ['dialog', id],
    ['path', input.value],
  ]);
  fault.textContent = response.ok ? '' : await response.text();
}

/** Saves at the typed path; a file that is there is replaced by a second click on the same path only. */
async function saveHere(question: OpenQuestion, id: string): Promise<void> {
  const path = input.value;
  const replace = path === replaceable ? 'yes' : 'no';
  const response = await post('save-here', [
    ['dialog', id],
    ['path', path],
    ['replace', replace],
  ]);
  replaceable = response.status === 409 ? path : null;
  acceptButton.textContent = replaceable === null ? question.button : 'Replace';
  fault.textContent = response.ok ? '' : await response.text();
}

async function download(): Promise<void> {
  if (asked === null) return;
  const name = asked.suggested.split(/[/\\]/).at(-1) ?? 'file';
  await say(
    post('save-download', [
      ['dialog', String(asked.id)],
      ['name', name],
    ]),
  );
}

async function cancel(): Promise<void> {
  if (asked !== null) await post('cancel', [['dialog', String(asked.id)]]);
}

async function say(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  fault.textContent = response.ok ? '' : await response.text();
}

function startDownload(path: string, name: string): void {
  const link = document.createElement('a');
  link.href = `/__shell/download?${new URLSearchParams({ path }).toString()}`;
  link.download = name;
  link.click();
}

function post(what: string, parameters: string[][], body?: Blob): Promise<Response> {
  const query = new URLSearchParams(parameters).toString();
  return fetch(`/__shell/${what}?${query}`, { method: 'POST', body: body ?? null });
}

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`frame.html has no #${id}`);
  return found;
}

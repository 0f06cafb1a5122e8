import type Electron from 'electron';
import { guarded, notEmulated, onlyOptions } from './not-emulated.ts';

const itemOptions = [
  'id',
  'label',
  'role',
  'type',
  'enabled',
  'visible',
  'accelerator',
  'registerAccelerator',
  'click',
  'submenu',
];
type Options = Electron.MenuItemConstructorOptions;

let applicationMenu: ShellMenu | null = null;
let quit: () => void = () => undefined;
const watchers = new Set<() => void>();

/** Says what the role `quit` does. */
export function setQuit(run: () => void): void {
  quit = run;
}

/** Calls back whenever the menu may look different; the returned function stops. */
export function onMenuChange(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function changed(): void {
  for (const watcher of watchers) watcher();
}

/** Stands in for `electron.MenuItem`. */
export class ShellMenuItem implements Pick<
  Electron.MenuItem,
  'id' | 'label' | 'type' | 'visible' | 'accelerator' | 'registerAccelerator' | 'enabled'
> {
  readonly id: string;
  readonly label: string;
  readonly type: Electron.MenuItem['type'];
  readonly visible: boolean;
  readonly accelerator: Electron.MenuItem['accelerator'];
  readonly registerAccelerator: boolean;
  declare readonly role?: NonNullable<Electron.MenuItem['role']>;
  declare readonly submenu?: Electron.Menu;
  readonly click: () => void;
  #enabled: boolean;

  constructor(options: Options) {
    onlyOptions('MenuItem', options, itemOptions);
    if (options.accelerator !== undefined && options.registerAccelerator !== false)
      notEmulated('menu accelerators (a page cannot take keys from its browser)');
    this.id = options.id ?? '';
    this.label = options.label ?? options.role ?? '';
    this.type = options.type ?? (options.submenu === undefined ? 'normal' : 'submenu');
    this.visible = options.visible ?? true;
    this.accelerator = options.accelerator ?? null;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.#enabled = options.enabled ?? true;
    Object.defineProperty(this, 'role', { value: options.role, enumerable: true });
    const { submenu } = options;
    const built = Array.isArray(submenu) ? ShellMenu.buildFromTemplate(submenu) : submenu;
    Object.defineProperty(this, 'submenu', { value: built, enumerable: true });
    this.click = () => choose(this, options);
  }

  get enabled(): boolean {
    return this.#enabled;
  }

  set enabled(enabled: boolean) {
    if (this.#enabled === enabled) return;
    this.#enabled = enabled;
    changed();
  }
}

function choose(item: ShellMenuItem, options: Options): void {
  if (!item.enabled) return;
  if (options.role === 'quit') quit();
  else if (options.role !== undefined) notEmulated(`the menu role ${options.role}`);
  // Our items look at none of the arguments.
  else (options.click as (() => void) | undefined)?.();
}

/** Stands in for `electron.Menu`. */
export class ShellMenu implements Pick<Electron.Menu, 'items' | 'getMenuItemById'> {
  readonly items: Electron.MenuItem[] = [];

  static buildFromTemplate(template: readonly (Options | Electron.MenuItem)[]): Electron.Menu {
    const menu = new ShellMenu();
    // The shell offers a part of a menu item; asking for more throws by name.
    for (const options of template)
      menu.items.push(
        guarded('MenuItem', new ShellMenuItem(options as Options)) as unknown as Electron.MenuItem,
      );
    return guarded('Menu', menu) as unknown as Electron.Menu; // as above
  }

  static setApplicationMenu(menu: Electron.Menu | null): void {
    applicationMenu = menu as unknown as ShellMenu | null; // only `buildFromTemplate` makes menus
    changed();
  }

  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu as unknown as Electron.Menu | null; // as above
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const inside = item.submenu?.getMenuItemById(id);
      if (inside !== undefined && inside !== null) return inside;
    }
    return null;
  }
}

/** A menu item as the shell's own menu bar and tests see it. */
export type MenuEntry = {
  readonly label: string;
  readonly enabled: boolean;
  readonly separator: boolean;
  readonly accelerator: string | null;
  /** True for what a browser does itself (copy, zoom …), which the shell's bar leaves out. */
  readonly browserOwn: boolean;
  readonly items: readonly MenuEntry[];
};

/** The application menu as plain values. */
export function menuEntries(): readonly MenuEntry[] {
  return applicationMenu === null ? [] : applicationMenu.items.map(toEntry);
}

function toEntry(item: Electron.MenuItem): MenuEntry {
  return {
    label: item.role === 'quit' ? 'Quit' : item.label,
    enabled: item.enabled,
    separator: item.type === 'separator',
    accelerator: item.accelerator === null ? null : String(item.accelerator),
    browserOwn: item.role !== undefined && item.role !== 'quit',
    items: item.submenu?.items.map(toEntry) ?? [],
  };
}

/** Clicks an item by its labels from the top, such as `['File', 'Import people …']`; says so when there is none. */
export function clickMenuItem(labels: readonly string[]): void {
  let items: readonly Electron.MenuItem[] = applicationMenu?.items ?? [];
  let found: Electron.MenuItem | undefined;
  for (const label of labels) {
    found = items.find((item) => toEntry(item).label === label);
    if (found === undefined) throw new Error(`There is no menu item ${labels.join(' > ')}.`);
    items = found.submenu?.items ?? [];
  }
  if (found?.enabled !== true) throw new Error(`The menu item ${labels.join(' > ')} is greyed out.`);
  found.click();
}

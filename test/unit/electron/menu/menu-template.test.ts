import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate, type MenuState } from '#electron/menu/menu-template.ts';
import { commandList, type CommandDescriptor } from '#shared/commands/command-list.ts';

const nothing: MenuState = { enabled: new Set(), undoLabel: null, redoLabel: null };

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe('the menu', () => {
  it('has every command that names a menu, once, in that menu', () => {
    const commands: readonly CommandDescriptor[] = commandList;
    for (const menu of menuTemplate(nothing, 'linux', () => undefined)) {
      const ids = items([menu]).flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(ids).toEqual(
        commands.filter((command) => command.menu === menu.label).map((command) => command.id),
      );
    }
  });

  it('greys out what the window did not enable', () => {
    const state = { ...nothing, enabled: new Set(['import.open']) };
    const enabled = items(menuTemplate(state, 'linux', () => undefined)).filter(
      (item) => item.id !== undefined && item.enabled,
    );
    expect(enabled.map((item) => item.id)).toEqual(['import.open']);
  });

  it('runs the command of the chosen item', () => {
    const ran: string[] = [];
    const item = items(menuTemplate(nothing, 'linux', (id) => ran.push(id))).find(
      ({ id }) => id === 'map.fit',
    );
    (item?.click as (() => void) | undefined)?.(); // our items look at none of Electron's arguments
    expect(ran).toEqual(['map.fit']);
  });

  it('says what undo and redo are about', () => {
    const state = { ...nothing, undoLabel: 'Rate support of Ada Berg', redoLabel: null };
    const labels = items(menuTemplate(state, 'linux', () => undefined)).map(({ label }) => label);
    expect(labels).toContain('Undo: Rate support of Ada Berg');
    expect(labels).toContain('Redo');
  });

  it('shows keys with Mod and takes none of them, so that text fields keep theirs', () => {
    const withKeys = items(menuTemplate(nothing, 'darwin', () => undefined)).filter(
      (item) => item.accelerator !== undefined,
    );
    expect(withKeys.length).toBeGreaterThan(5);
    expect(withKeys.every((item) => item.registerAccelerator === false)).toBe(true);
    expect(withKeys.every((item) => String(item.accelerator).startsWith('CommandOrControl+'))).toBe(true);
  });

  it('parts groups by one line, never at an end or twice', () => {
    for (const menu of menuTemplate(nothing, 'darwin', () => undefined)) {
      const lines = items([menu]).map((item) => item.type === 'separator');
      expect(lines[0] ?? false).toBe(false);
      expect(lines.at(-1) ?? false).toBe(false);
      expect(lines.some((line, index) => line && lines[index + 1] === true)).toBe(false);
    }
  });
});

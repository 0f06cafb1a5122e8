/**
 * Every user action by id: its label and shortcut, and its place in the menu. The main process builds the menu from it; the
 * window attaches what runs (`renderer/commands`). `Mod` is Ctrl, or Cmd on a Mac.
 */
export type CommandDescriptor = {
  readonly id: string;
  readonly label: string;
  /** Such as `Mod+Shift+Z` or `N`; keys without Mod work while the map has the focus. */
  readonly shortcut?: string;
  readonly menu?: 'File' | 'Edit' | 'View' | 'Partner' | 'Person' | 'Help';
  /** Commands of one menu with different groups are parted by a line. */
  readonly group?: number;
};

export const commandList = [
  { id: 'partner.new', label: 'New partner', shortcut: 'Mod+N', menu: 'File', group: 1 },
  { id: 'partner.newSample', label: 'Add the sample partner', menu: 'File', group: 1 },
  { id: 'import.open', label: 'Import people …', shortcut: 'Mod+I', menu: 'File', group: 2 },
  { id: 'tactics.import', label: 'Import tactics …', menu: 'File', group: 2 },
  { id: 'export.plan', label: 'Relationship plan as PDF …', shortcut: 'Mod+P', menu: 'File', group: 3 },
  { id: 'export.svg', label: 'Map as SVG …', menu: 'File', group: 3 },
  { id: 'export.png', label: 'Map as PNG …', menu: 'File', group: 3 },
  { id: 'export.csv', label: 'People as CSV …', menu: 'File', group: 3 },
  { id: 'export.calendar', label: 'Dates as calendar file …', menu: 'File', group: 3 },
  { id: 'export.calendarAll', label: 'Dates of all partners as calendar file …', menu: 'File', group: 3 },
  { id: 'tactics.export', label: 'Own tactics as a file …', menu: 'File', group: 3 },
  { id: 'backup.restore', label: 'Restore a backup …', menu: 'File', group: 4 },
  { id: 'settings.open', label: 'Settings …', shortcut: 'Mod+,', menu: 'File', group: 5 },
  { id: 'edit.undo', label: 'Undo', shortcut: 'Mod+Z', menu: 'Edit', group: 1 },
  { id: 'edit.redo', label: 'Redo', shortcut: 'Mod+Shift+Z', menu: 'Edit', group: 1 },
  { id: 'edit.selectAll', label: 'Select all people', shortcut: 'Mod+A', menu: 'Edit', group: 2 },
  { id: 'palette.open', label: 'Search and commands …', shortcut: 'Mod+K', menu: 'Edit', group: 3 },
  { id: 'view.partners', label: 'All partners', shortcut: 'Mod+O', menu: 'View', group: 0 },
  { id: 'view.today', label: 'Today', shortcut: 'Mod+D', menu: 'View', group: 0 },
  { id: 'view.ourCulture', label: 'Our own culture', menu: 'View', group: 0 },
  { id: 'view.tactics', label: 'Tactics', menu: 'View', group: 0 },
  { id: 'tactics.new', label: 'New tactic' },
  { id: 'view.map', label: 'Map', shortcut: 'Mod+1', menu: 'View', group: 1 },
  { id: 'view.people', label: 'People', shortcut: 'Mod+2', menu: 'View', group: 1 },
  { id: 'view.culture', label: 'Culture', shortcut: 'Mod+3', menu: 'View', group: 1 },
  { id: 'view.plan', label: 'Plan', shortcut: 'Mod+4', menu: 'View', group: 1 },
  { id: 'view.meetings', label: 'Meetings', shortcut: 'Mod+5', menu: 'View', group: 1 },
  { id: 'view.sidebar', label: 'Show or hide partners', shortcut: 'Mod+B', menu: 'View', group: 2 },
  { id: 'view.inspector', label: 'Show or hide inspector', shortcut: 'Mod+J', menu: 'View', group: 2 },
  { id: 'map.fit', label: 'Fit the map', shortcut: 'Shift+1', menu: 'View', group: 3 },
  { id: 'map.zoomToSelection', label: 'Zoom to selection', shortcut: 'Shift+2', menu: 'View', group: 3 },
  { id: 'map.zoomIn', label: 'Zoom in on the map', shortcut: '+', menu: 'View', group: 3 },
  { id: 'map.zoomOut', label: 'Zoom out of the map', shortcut: '-', menu: 'View', group: 3 },
  { id: 'view.find', label: 'Find a person', shortcut: 'Mod+F', menu: 'View', group: 3 },
  { id: 'map.tidy', label: 'Tidy the map', shortcut: 'T', menu: 'View', group: 3 },
  { id: 'map.focus', label: 'Focus on the neighbourhood', shortcut: 'F', menu: 'View', group: 3 },
  { id: 'map.waysIn', label: 'Show the paths in', shortcut: 'P', menu: 'View', group: 3 },
  { id: 'map.alignLeft', label: 'Align left' },
  { id: 'map.alignCentre', label: 'Align centres' },
  { id: 'map.alignRight', label: 'Align right' },
  { id: 'map.alignTop', label: 'Align top' },
  { id: 'map.alignMiddle', label: 'Align middles' },
  { id: 'map.alignBottom', label: 'Align bottom' },
  { id: 'map.spreadAcross', label: 'Spread evenly across' },
  { id: 'map.spreadDown', label: 'Spread evenly down' },
  { id: 'view.themeSystem', label: 'Theme: as the system', menu: 'View', group: 4 },
  { id: 'view.themeLight', label: 'Theme: light', menu: 'View', group: 4 },
  { id: 'view.themeDark', label: 'Theme: dark', menu: 'View', group: 4 },
  { id: 'partner.details', label: 'Partner details …', menu: 'Partner', group: 1 },
  { id: 'partner.rename', label: 'Rename partner', menu: 'Partner', group: 1 },
  { id: 'partner.archive', label: 'Archive partner', menu: 'Partner', group: 1 },
  { id: 'partner.delete', label: 'Delete partner', menu: 'Partner', group: 1 },
  { id: 'culture.answer', label: 'Answer the culture questionnaire', menu: 'Partner', group: 2 },
  { id: 'culture.result', label: 'Culture of the partner: result', menu: 'Partner', group: 2 },
  { id: 'plan.generate', label: 'Generate the plan', shortcut: 'Mod+G', menu: 'Partner', group: 2 },
  { id: 'touch.new', label: 'Log a contact …', shortcut: 'Mod+L', menu: 'Partner', group: 2 },
  { id: 'plan.individual', label: 'Individual plan', shortcut: 'P', menu: 'Person', group: 0 },
  {
    id: 'plan.nextPerson',
    label: 'Next individual plan',
    shortcut: 'Mod+PageDown',
    menu: 'Person',
    group: 0,
  },
  {
    id: 'plan.previousPerson',
    label: 'Previous individual plan',
    shortcut: 'Mod+PageUp',
    menu: 'Person',
    group: 0,
  },
  { id: 'seat.addReport', label: 'Add a report', shortcut: 'N', menu: 'Person', group: 1 },
  { id: 'seat.addTop', label: 'Add a person at the top', shortcut: 'Shift+N', menu: 'Person', group: 1 },
  { id: 'seat.addVacant', label: 'Add a vacant seat', shortcut: 'V', menu: 'Person', group: 1 },
  { id: 'seat.edit', label: 'Edit', shortcut: 'Enter', menu: 'Person', group: 1 },
  { id: 'seat.vacate', label: 'Make the seat vacant', menu: 'Person', group: 2 },
  { id: 'seat.toTray', label: 'Put into the tray', menu: 'Person', group: 2 },
  { id: 'seat.delete', label: 'Delete', shortcut: 'Delete', menu: 'Person', group: 2 },
  { id: 'line.start', label: 'Start a line', shortcut: 'L', menu: 'Person', group: 3 },
  { id: 'seat.collapse', label: 'Collapse or open the branch', shortcut: 'Space', menu: 'Person', group: 3 },
  { id: 'person.support1', label: 'Support: opponent', shortcut: '1', menu: 'Person', group: 4 },
  { id: 'person.support2', label: 'Support: non-supporter', shortcut: '2', menu: 'Person', group: 4 },
  { id: 'person.support3', label: 'Support: neutral', shortcut: '3', menu: 'Person', group: 4 },
  { id: 'person.support4', label: 'Support: supporter', shortcut: '4', menu: 'Person', group: 4 },
  { id: 'person.support5', label: 'Support: advocate', shortcut: '5', menu: 'Person', group: 4 },
  { id: 'help.shortcuts', label: 'Keyboard shortcuts', shortcut: 'Mod+/', menu: 'Help', group: 1 },
] as const satisfies readonly CommandDescriptor[];

export type CommandId = (typeof commandList)[number]['id'];

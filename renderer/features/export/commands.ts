import { partnerInView } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { openExport } from './export-store.ts';
import { saveCalendar } from './save-calendar.ts';

const mayExport = () => partnerInView() !== null;

registerCommand('export.plan', { mayRun: mayExport, run: () => openExport('pdf') });
registerCommand('export.slides', { mayRun: mayExport, run: () => openExport('pptx') });
registerCommand('export.tables', { mayRun: mayExport, run: () => openExport('xlsx') });
registerCommand('export.svg', { mayRun: mayExport, run: () => openExport('svg') });
registerCommand('export.png', { mayRun: mayExport, run: () => openExport('png') });
registerCommand('export.csv', { mayRun: mayExport, run: () => openExport('csv') });
registerCommand('export.calendar', { mayRun: mayExport, run: () => saveCalendar(partnerInView()) });
registerCommand('export.calendarAll', { run: () => saveCalendar(null) });

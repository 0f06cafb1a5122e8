import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, currentToday, useDocument } from '#renderer/document/document-store.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { startRound } from '#renderer/session/round-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { whoToRate } from '#shared/rules/round/who-to-rate.ts';

registerCommand('rate.round', {
  mayRun: () =>
    partnerInView() !== null && !useDocument.getState().readOnly && currentState().person.size > 0,
  run: () => {
    const people = whoToRate(currentState(), currentToday());
    if (people.length > 0) return startRound(people);
    toast({ title: 'Everybody’s influence and support is rated', key: 'round' });
  },
});

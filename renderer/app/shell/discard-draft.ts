import { discardDrafts, offerAgain, type FoundDraft } from '#renderer/document/drafts.ts';
import { toast } from '#renderer/ui/toast.ts';
import { typedPart } from '#shared/text/typed-part.ts';

const SHOWN = 80;

/** Discards a draft at once; a message offers the way back, as for what Escape takes away. */
export function discardWithWayBack(draft: FoundDraft): void {
  discardDrafts([draft.id]);
  toast({
    title: `Discarded: ${draft.label}`,
    description: `“${typedPart(draft.text, draft.saved ?? '', SHOWN)}”`,
    action: { label: 'Put it back', onSelect: () => offerAgain(draft) },
    key: 'discarded',
  });
}

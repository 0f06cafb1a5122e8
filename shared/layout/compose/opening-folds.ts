import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { SeatId } from '../../model/id.ts';
import { cardStyles } from './card-needs.ts';
import { compose, FITS, type ComposeInput } from './compose.ts';

/** More people than this never fit: it is not tried. */
const NEVER_WHOLE = 170;
/** For somebody who matters the map may become so much larger than the room: one pan away is better than hidden. */
const WHO_MATTERS_FIT = 0.75;
/** So many branches are tried at most. */
const MOST_TRIED = 28;

/**
 * The branches that are folded when a map is opened, so that what is open can be read: none where everybody can. Otherwise the top is open,
 * then the branches in which the people who matter stand (`first`, in their order), then others from the top down as long as there is room.
 */
export function openingFolds(
  hierarchy: Hierarchy,
  first: readonly SeatId[],
  input: Omit<ComposeInput, 'collapsed'>,
): ReadonlySet<SeatId> {
  const none: ReadonlySet<SeatId> = new Set();
  if (
    hierarchy.preorder.length <= NEVER_WHOLE &&
    compose(hierarchy, { ...input, collapsed: none }).scale >= FITS
  )
    return none;
  const leaders = hierarchy.preorder.filter((id) => hierarchy.childrenOf(id).length > 0);
  const folded = new Set(leaders.filter((id) => hierarchy.managerOf(id) !== null));
  // The tightest cards: what fits in no other style fits in them.
  const styles = cardStyles.slice(-1);
  const fits = (until: number): boolean =>
    compose(hierarchy, { ...input, collapsed: folded, styles, until }).scale >= until;
  for (const id of first) {
    const above = managersOf(hierarchy, id).filter((manager) => folded.has(manager));
    open(folded, above, () => fits(WHO_MATTERS_FIT));
  }
  const byDepth = leaders
    .filter((id) => folded.has(id))
    .map((id) => ({ id, depth: hierarchy.depthOf(id) }))
    .toSorted((a, b) => a.depth - b.depth)
    .slice(0, MOST_TRIED);
  for (const { id } of byDepth) if (isOpen(hierarchy, folded, id)) open(folded, [id], () => fits(FITS));
  return folded;
}

/** Opens branches, unless what is shown then does not fit any more. */
function open(folded: Set<SeatId>, ids: readonly SeatId[], fits: () => boolean): void {
  if (ids.length === 0) return;
  for (const id of ids) folded.delete(id);
  if (!fits()) for (const id of ids) folded.add(id);
}

function managersOf(hierarchy: Hierarchy, id: SeatId): readonly SeatId[] {
  const found: SeatId[] = [];
  for (let at = hierarchy.managerOf(id); at !== null; at = hierarchy.managerOf(at)) found.push(at);
  return found;
}

/** Whether a card can be seen: every manager above is open. */
function isOpen(hierarchy: Hierarchy, folded: ReadonlySet<SeatId>, id: SeatId): boolean {
  return managersOf(hierarchy, id).every((manager) => !folded.has(manager));
}

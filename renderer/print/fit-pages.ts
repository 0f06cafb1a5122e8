/** A page that holds a part of a list and says how many are left out. */
const PAGE = '[data-fit-page]';

/**
 * Leaves out of every page of one sheet what does not fit: of its lists (`data-fit-list`) the last rows (`data-fit-row`), from the list that
 * stands last upwards, down to one row each; what was left out is counted where the list says so (`data-fit-more`, with the words for one
 * and for several). Called once, after the page is laid out: its width and height are those of the paper.
 */
export function fitPages(root: ParentNode): void {
  for (const page of root.querySelectorAll<HTMLElement>(PAGE)) {
    const lists = [...page.querySelectorAll<HTMLElement>('[data-fit-list]')].toReversed();
    for (const list of lists) {
      const rows = [...list.querySelectorAll<HTMLElement>('[data-fit-row]')];
      let left = rows.length;
      while (left > 1 && page.scrollHeight > page.clientHeight) {
        left -= 1;
        rows[left]?.remove();
        sayMore(page, list, rows.length - left);
      }
    }
  }
}

function sayMore(page: HTMLElement, list: HTMLElement, count: number): void {
  const name = list.dataset['fitList'] ?? '';
  const line = page.querySelector<HTMLElement>(`[data-fit-more="${name}"]`);
  if (line === null) return;
  const already = Number(line.dataset['fitAlready'] ?? '0');
  const all = count + already;
  line.textContent =
    `${String(all)} more ${all === 1 ? (line.dataset['one'] ?? '') : (line.dataset['many'] ?? '')}`.trim();
}

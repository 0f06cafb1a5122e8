import type { Finding, FindingRule } from '#shared/rules/findings/findings.ts';

/** What is shown of a list of findings, in order: findings, and places where more of a rule are folded away. */
export type FindingEntry =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'more'; readonly rule: FindingRule; readonly count: number };

/** As many findings of one rule are shown before the others of it are folded away. */
const SHOWN_OF_RULE = 2;

/** Folds many findings of one rule, so that they do not hide the others; one that would be folded alone is shown. */
export function groupFindings(
  findings: readonly Finding[],
  open: ReadonlySet<FindingRule>,
): readonly FindingEntry[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding): readonly FindingEntry[] => {
    const count = counts.get(keyOf(finding)) ?? 0;
    const index = seen.get(keyOf(finding)) ?? 0;
    seen.set(keyOf(finding), index + 1);
    const hidden = count - SHOWN_OF_RULE;
    if (hidden < 2 || open.has(finding.rule) || index < SHOWN_OF_RULE) return [{ kind: 'finding', finding }];
    return index === SHOWN_OF_RULE ? [{ kind: 'more', rule: finding.rule, count: hidden }] : [];
  });
}

/** Findings of one rule may differ in severity, and then stand apart. */
function keyOf({ rule, severity }: Finding): string {
  return `${rule} ${severity}`;
}

/** The words of the button that shows the entries that are left out: how many findings they stand for, so that the counts add up. */
export function moreText(left: readonly FindingEntry[]): string {
  const folded = left.reduce((sum, entry) => sum + (entry.kind === 'more' ? entry.count : 0), 0);
  const all = folded + left.filter(({ kind }) => kind === 'finding').length;
  return `Show ${String(all)} more${folded === 0 ? '' : `, ${String(folded)} of them folded`}`;
}

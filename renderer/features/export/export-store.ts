import { create } from 'zustand';
import { useComparison } from '#renderer/session/comparison-store.ts';
import { rememberedText, rememberLayout, useSettings } from '#renderer/session/settings-store.ts';
import type { Audience } from '#shared/print/audience.ts';
import type { ExportKind } from '#shared/export/export-kind.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { upperFirst } from '#shared/text/wording.ts';
import { offeredSections, sectionsFor, type PlanSection } from '#shared/print/plan/plan-sections.ts';

/** What the user has chosen in the export dialog. */
export type ExportChoice = {
  readonly kind: ExportKind;
  readonly audience: Audience;
  readonly paper: 'a4' | 'letter';
  /** Pixels of the picture for one unit of the map. */
  readonly pixels: 2 | 3 | 4;
  /** Sections of the plan that are wanted, by audience. */
  readonly wanted: Readonly<Record<Audience, readonly PlanSection[]>>;
  /** Where what changed begins, in the plan and on the map; null = nothing is compared. */
  readonly since: MomentChoice | null;
};

export type ExportJob = { readonly jobId: string; readonly abort: AbortController };

/** The export dialog. Transient: paper and sections alone are remembered, in the settings. */
export type ExportStore = {
  readonly open: boolean;
  readonly choice: ExportChoice;
  readonly job: ExportJob | null;
};

export const useExport = create<ExportStore>(() => ({
  open: false,
  choice: {
    kind: 'pdf',
    audience: 'internal',
    paper: 'a4',
    pixels: 2,
    wanted: { internal: [], 'partner-safe': [] },
    since: null,
  },
  job: null,
}));

/** Shows the dialog for one kind of file; the audience starts as internal each time, so that nobody relies on the last one. */
export function openExport(kind: ExportKind): void {
  const { choice, job } = useExport.getState();
  if (job !== null) return useExport.setState({ open: true });
  const { paper } = useSettings.getState();
  const wanted = {
    internal: rememberedSections('internal'),
    'partner-safe': rememberedSections('partner-safe'),
  };
  const since = shownMoment();
  useExport.setState({
    open: true,
    choice: { ...choice, kind, paper, audience: 'internal', wanted, since },
  });
}

/** What the map compares with now, so that its picture shows the same. */
function shownMoment(): MomentChoice | null {
  const { shown } = useComparison.getState();
  if (shown === null || shown.moments.to !== null || shown.moments.snapshot !== undefined) return null;
  const { from, name } = shown.moments;
  return { id: 'shown', label: upperFirst(name) || 'As on the map', name, moment: from };
}

/** Closes the dialog; a running export goes on. */
export function closeExport(): void {
  useExport.setState({ open: false });
}

/** Changes a part of the choice. */
export function choose(part: Partial<ExportChoice>): void {
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...part } }));
}

/** The sections that are wanted, in the order of the document; may be none. */
export function chosenSections({ audience, wanted }: ExportChoice): readonly PlanSection[] {
  return sectionsFor(audience).filter((section) => wanted[audience].includes(section));
}

/** Takes a section into the plan for these readers or leaves it out, and remembers it; a plan without any section is not remembered. */
export function wantSection(audience: Audience, section: PlanSection, isWanted: boolean): void {
  const { choice } = useExport.getState();
  const others = choice.wanted[audience].filter((each) => each !== section);
  take(audience, isWanted ? [...others, section] : others);
}

/** Takes these sections and no others into the plan for these readers. */
export function wantOnly(audience: Audience, sections: readonly PlanSection[]): void {
  take(audience, sections);
}

function take(audience: Audience, sections: readonly PlanSection[]): void {
  const { choice } = useExport.getState();
  const next = { ...choice, wanted: { ...choice.wanted, [audience]: sections } };
  useExport.setState({ choice: next });
  if (sections.length > 0) rememberLayout(keyOf(audience), sections.join(' '));
}

function keyOf(audience: Audience): string {
  return `export.sections.${audience}`;
}

/** What was wanted last time; at first the pages that stand in front, without the appendix. */
function rememberedSections(audience: Audience): readonly PlanSection[] {
  const words = rememberedText(keyOf(audience))?.split(' ');
  const { first } = offeredSections(audience);
  const known = sectionsFor(audience).filter((section) => words?.includes(section) === true);
  return known.length === 0 ? first : known;
}

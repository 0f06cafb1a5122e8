import { answerId } from '../../model/culture-answer.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cultureComponents, type CultureComponent, type CultureItem } from '../../model/culture-item.ts';
import { cultureTypes, type CultureType } from '../../model/culture-type.ts';
import { itemsOf } from '../../playbook/culture/questionnaire.ts';
import type { RespondentAnswers } from './answers.ts';
import type { Shares } from './shares.ts';
import { spreadOf, type Spread } from './spread.ts';
import { answersAbout, resultFor, type CultureSubject } from './subject.ts';

/** What one respondent says about an item. */
export type SideAnswer = {
  readonly respondentId: string;
  /** Null for no answer and for “don’t know”. */
  readonly shares: Shares | null;
  readonly dontKnow: boolean;
  readonly evidence: string;
};

export type SideItem = {
  readonly item: CultureItem;
  readonly answers: readonly SideAnswer[];
  /** Null while fewer than two answered it. */
  readonly spread: Spread | null;
};

/** One component with everybody’s shares, and its items. */
export type SideComponent = {
  readonly component: CultureComponent;
  readonly rows: readonly { readonly type: CultureType; readonly shares: readonly (number | null)[] }[];
  readonly spread: Spread | null;
  readonly items: readonly SideItem[];
};

/** The respondents side by side, in the order of the given ids (method, section 6: differences above 20 points are discussed). */
export function sideBySide(
  state: PartnerState,
  subject: CultureSubject,
  respondentIds: readonly string[],
): readonly SideComponent[] {
  const byId = new Map(resultFor(state, subject).respondents.map((each) => [each.respondentId, each]));
  const everybody = respondentIds.flatMap((id) => byId.get(id) ?? []);
  return cultureComponents.map((component) => ({
    component,
    rows: cultureTypes.map((type) => ({
      type,
      shares: everybody.map((each) => each.components[component]?.[type] ?? null),
    })),
    spread: spreadOf(everybody.flatMap((each) => each.components[component] ?? [])),
    items: itemsOf(component).map((item) => sideItem(state, subject, item, everybody)),
  }));
}

function sideItem(
  state: PartnerState,
  subject: CultureSubject,
  item: CultureItem,
  everybody: readonly RespondentAnswers[],
): SideItem {
  const rows = answersAbout(state, subject);
  return {
    item,
    answers: everybody.map(({ respondentId, items }) => {
      const row = rows.get(answerId(respondentId, item));
      return {
        respondentId,
        shares: items.get(item) ?? null,
        dontKnow: row?.dontKnow === true,
        evidence: row?.evidence.trim() ?? '',
      };
    }),
    spread: spreadOf(everybody.flatMap(({ items }) => items.get(item) ?? [])),
  };
}

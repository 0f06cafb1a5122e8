import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { partnerKindLabels, segmentLabels, tierLabels } from '../../model/partner.ts';
import { relationshipLevelLabels } from '../../model/rating.ts';
import { vendorRelationLabels, type VendorRelation } from '../../model/other-vendor.ts';
import { dateText } from '../../reading/calendar.ts';
import { cultureTypeFor } from '../../rules/culture/score.ts';
import { typeText } from '../../rules/culture/verdict.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { nothingText } from '../../rules/findings/nothing-text.ts';
import { findingsOf, silencedFindings } from '../../rules/findings/findings.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { partnerOf } from '../../reading/partner.ts';
import { byName, facts, joined } from '../phrase.ts';
import type { Fact } from '../fact.ts';
import type { InternalSummary, PrintedFinding, PrintedPriority, PrintedTeamMember } from './plan-document.ts';
import { teamThatCounts } from '../../reading/team.ts';

/** Names behind a finding that are printed; the count of the others is said. */
const NAMES_SHOWN = 60;
/** Findings of one rule that are printed in full. */
const ALIKE_IN_FULL = 5;

/** Findings, facts, priorities and our team. */
export function internalSummary(state: PartnerState, today: IsoDate): InternalSummary {
  return {
    facts: partnerFacts(state),
    findings: printedFindings(state, today),
    nothingFound: nothingText(state, silencedFindings(state, today).length, today),
    priorities: printedPriorities(state),
    team: printedTeam(state),
    notes: partnerOf(state)?.notes.trim() ?? '',
  };
}

function partnerFacts(state: PartnerState): readonly Fact[] {
  const partner = partnerOf(state);
  if (partner === undefined) return [];
  const tier = partner.tier === null ? '' : tierLabels[partner.tier];
  return facts([
    // What a new partner begins with says nothing.
    ['Kind', partner.kind === 'other' ? '' : partnerKindLabels[partner.kind]],
    ['Segments', partner.segments.map((segment) => segmentLabels[segment]).join(', ')],
    ['Tier', tier === '' ? '' : joined([tier, partner.tierReason], ': ')],
    ['Verticals', partner.verticals.join(', ')],
    ['Territories', partner.territories.join(', ')],
    ['Culture', cultureFact(state)],
    ['Competencies', competenciesOf(state)],
    ...(['competing', 'complementary'] as const).map(
      (relation) => [`${vendorRelationLabels[relation]} vendors`, vendorsOf(state, relation)] as const,
    ),
  ]);
}

function cultureFact(state: PartnerState): string {
  const { type, second, source } = cultureTypeFor(state);
  if (type === null) return '';
  return source === 'questionnaire' ? `${typeText(type, second)} (questionnaire)` : typeText(type, second);
}

function competenciesOf(state: PartnerState): string {
  return [...state.competency.values()]
    .sort((a, b) => b.level - a.level || byName(a, b))
    .map(({ name, level }) => `${name} (${level} of 3)`)
    .join(', ');
}

function vendorsOf(state: PartnerState, relation: VendorRelation): string {
  return [...state.other_vendor.values()]
    .filter((vendor) => vendor.relation === relation)
    .sort(byName)
    .map((vendor) => (vendor.note.trim() === '' ? vendor.name : `${vendor.name} (${vendor.note.trim()})`))
    .join(', ');
}

/** The findings, most severe first; of many of one kind the first few in full, the others in one line with the names. */
function printedFindings(state: PartnerState, today: IsoDate): readonly PrintedFinding[] {
  const byRule = Map.groupBy(findingsOf(state, today), (finding) => `${finding.severity} ${finding.rule}`);
  return [...byRule.values()].flatMap((alike) => {
    const shown = alike.length <= ALIKE_IN_FULL + 1 ? alike : alike.slice(0, ALIKE_IN_FULL);
    const rest = alike.slice(shown.length);
    const printed = shown.map((finding) => printedFinding(state, finding));
    const [first] = rest;
    if (first === undefined) return printed;
    const ids = new Set(rest.flatMap((finding) => finding.personIds));
    const people = firstNames([...ids].map((id) => nameOf(state, id)));
    return [
      ...printed,
      { title: `${rest.length} more like these`, because: '', severity: first.severity, people },
    ];
  });
}

function printedFinding(state: PartnerState, finding: Finding): PrintedFinding {
  const { title, because, severity } = finding;
  const names = finding.personIds.map((id) => nameOf(state, id));
  // Names that the sentences say already are not said again.
  const said = names.every((name) => `${title} ${because}`.includes(name));
  return { title, because, severity, people: said ? [] : firstNames(names) };
}

function firstNames(names: readonly string[]): readonly string[] {
  const more = names.length - NAMES_SHOWN;
  return more > 0 ? [...names.slice(0, NAMES_SHOWN), `and ${more} more`] : names;
}

function printedPriorities(state: PartnerState): readonly PrintedPriority[] {
  return [...state.priority.values()]
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map((priority) => ({
      rank: priority.rank,
      text: priority.text.trim(),
      source: joined(
        [
          priority.saidByPersonId === null ? '' : nameOf(state, priority.saidByPersonId),
          priority.saidOn === null ? '' : dateText(priority.saidOn),
        ],
        ', ',
      ),
      initiative:
        priority.initiativeId === null
          ? ''
          : (state.initiative.get(priority.initiativeId)?.name.trim() ?? ''),
    }));
}

function printedTeam(state: PartnerState): readonly PrintedTeamMember[] {
  return [...teamThatCounts(state.team_member).values()]
    .map((member) => ({
      name: colleagueNameOf(state, member.colleagueId),
      role: member.role.trim(),
      deputy: colleagueNameOf(state, member.deputyColleagueId),
      toReach: member.relationshipToReach === null ? '' : relationshipLevelLabels[member.relationshipToReach],
    }))
    .filter((member) => member.name !== '')
    .sort((a, b) => byName({ name: a.name, id: a.role }, { name: b.name, id: b.role }));
}

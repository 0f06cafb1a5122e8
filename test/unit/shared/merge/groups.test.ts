import { expect, test } from 'vitest';
import { entityNames } from '#shared/model/registry.ts';
import { groupsOf } from '#shared/merge/groups.ts';

test('groups of several fields keep their name, which is part of the format', () => {
  const several = entityNames.flatMap((entity) =>
    [...(groupsOf(entity)?.groups.values() ?? [])]
      .filter(({ fields }) => fields.length > 1)
      .map(({ name, fields }) => `${entity}: ${name} (${fields.length})`),
  );
  expect(several).toMatchInlineSnapshot(`
    [
      "own_tactic: strategy (5)",
      "owner_respondent: colleagueId (2)",
      "owner_answer: points (4)",
      "partner: tier (2)",
      "person: strategyOverride (2)",
      "seat: x (2)",
      "rating: values (5)",
      "line: kind (5)",
      "acquaintance: personId (2)",
      "priority: text (3)",
      "plan: goal (2)",
      "plan: generatedAt (2)",
      "plan_line: strategy (15)",
      "action: text (2)",
      "action: done (2)",
      "tactic_outcome: outcome (4)",
      "champion_test: result (4)",
      "finding_decision: rule (2)",
      "finding_decision: until (4)",
      "culture_respondent: colleagueId (2)",
      "culture_answer: points (4)",
      "validation: outcome (3)",
      "adjustment: done (2)",
      "promise: done (2)",
      "meeting_brief: on (2)",
      "conflict: kind (10)",
      "conflict: settled (3)",
      "same_person: keptId (2)",
    ]
  `);
});

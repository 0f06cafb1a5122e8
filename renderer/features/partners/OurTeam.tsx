import { hasLeft } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import {
  addToTeam,
  changeColleague,
  changeTeamMember,
  takeOffTeam,
} from '#shared/edit/colleagues/colleague-edits.ts';
import { X } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { newId } from '#renderer/document/new-id.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useFocusKept } from '#renderer/ui/use-focus-kept.ts';
import { type ColleagueFacts } from '#shared/edit/colleagues/edit-colleague.ts';
import { type TeamMemberFacts } from '#shared/edit/colleagues/team.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { ColleagueId, IsoDate } from '#shared/model/id.ts';
import type { Colleague } from '#shared/model/colleague.ts';
import type { TeamMember } from '#shared/model/team-member.ts';
import { relationshipOptions } from '#renderer/parts/partner/partner-options.ts';
import styles from './PartnerDialogs.module.css';
import { teamThatCounts } from '#shared/reading/team.ts';

/** Our colleagues at the open partner: role, deputy, and the level of relationship to reach (method, section 1). */
export function OurTeam(): ReactElement {
  const members = useDocument((store) => store.state.team_member);
  const headingId = useId();
  const { container, onClickCapture } = useFocusKept(members);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        Our team at this partner
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- only looks at clicks of buttons */}
      <div ref={container} onClickCapture={onClickCapture}>
        {[...teamThatCounts(members).values()].map((member) => (
          <Member key={member.id} member={member} />
        ))}
        <AddMember />
      </div>
    </section>
  );
}

function Member({ member }: { readonly member: TeamMember }): ReactElement {
  const today = useToday();
  const colleagues = useDocument((store) => store.state.colleague);
  const colleague = colleagues.get(member.colleagueId);
  const name = colleague?.name ?? 'Unknown colleague';
  const deputies = [...colleagues.values()]
    .filter(
      (other) =>
        other.id !== member.colleagueId && (!hasLeft(other, today) || other.id === member.deputyColleagueId),
    )
    .map((other) => ({ value: other.id, label: other.name }));
  const save = (facts: TeamMemberFacts) => run(changeTeamMember, { id: member.id, facts });

  return (
    <fieldset className={styles.member} aria-label={name}>
      <span className={styles.memberName}>{name}</span>
      <TextField
        label="Role"
        value={member.role}
        draft={fieldDraft('team_member', member.id, 'role')}
        onCommit={(role) => save({ role })}
      />
      <Select
        label="Deputy"
        value={member.deputyColleagueId}
        onValueChange={(id) => void save({ deputyColleagueId: id })}
        onClear={() => void save({ deputyColleagueId: null })}
        options={deputies}
        placeholder="Nobody"
      />
      <Select
        label="Relationship to reach"
        value={member.relationshipToReach}
        onValueChange={(level) => void save({ relationshipToReach: level })}
        onClear={() => void save({ relationshipToReach: null })}
        options={relationshipOptions}
        placeholder="Not set"
      />
      <Checkbox
        label="Our executive sponsor"
        checked={member.sponsor}
        onCheckedChange={(sponsor) => void save({ sponsor })}
      />
      {colleague !== undefined && <ColleagueFields colleague={colleague} />}
      <span data-group="team" className={styles.remove}>
        <IconButton
          label={`Take ${name} off the team`}
          icon={<X />}
          onClick={() => void run(takeOffTeam, { id: member.id })}
        />
      </span>
    </fieldset>
  );
}

/** What is known of a colleague at every partner. */
function ColleagueFields({ colleague }: { readonly colleague: Colleague }): ReactElement {
  const { title, email, leftOn } = colleague;
  const save = (facts: ColleagueFacts) => run(changeColleague, { id: colleague.id, facts });
  return (
    <>
      <TextField
        label="Title"
        value={title}
        draft={fieldDraft('colleague', colleague.id, 'title')}
        onCommit={(text) => save({ title: text.trim() })}
      />
      <TextField
        label="Email"
        type="email"
        value={email}
        draft={fieldDraft('colleague', colleague.id, 'email')}
        onCommit={(text) => save({ email: text.trim() })}
      />
      <DateField
        label="Left us on"
        value={leftOn}
        onCommit={(date) => save({ leftOn: date as IsoDate | null })} // the field gives ISO dates
      />
    </>
  );
}

function AddMember(): ReactElement {
  const [name, setName] = useState('');
  // Each one is typed into a field of its own, which begins empty.
  const [added, setAdded] = useState(0);
  const kept = useFormDraft(usePartnerDraft('+team_member'));
  const colleagues = useDocument((store) => store.state.colleague);
  const listId = useId();

  async function add(): Promise<void> {
    const { partnerId } = useDocument.getState();
    if (partnerId === null || name.trim() === '') return;
    await kept.save(() =>
      run(addToTeam, { id: newId(), colleagueName: name, newColleagueId: newId<ColleagueId>() }),
    );
    kept.end();
    setName('');
    setAdded((before) => before + 1);
  }

  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        key={added}
        focusFirst={added > 0}
        label="Add a colleague"
        value={name}
        draft={kept.field}
        onCommit={setName}
        onDraft={setName}
        list={listId}
      />
      <datalist id={listId}>
        {[...colleagues.values()].map((colleague) => (
          <option key={colleague.id} value={colleague.name}>
            {colleague.name}
          </option>
        ))}
      </datalist>
      <Button submit disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  );
}

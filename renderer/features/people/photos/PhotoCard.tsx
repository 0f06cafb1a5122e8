import { Camera, KeyRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { showInspector } from '#renderer/session/panels.ts';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { photoMenu } from '#renderer/parts/people/photo-menu.ts';
import { photoTarget } from '#renderer/parts/people/take-photo.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { initialsOf } from '#shared/text/name-parts.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { supportLabels } from '#shared/model/rating.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { SupportSign } from '../chips/SupportSign.tsx';
import styles from './PhotoCard.module.css';

type Props = {
  readonly state: PartnerState;
  readonly personId: PersonId;
  readonly selected: boolean;
  readonly tabIndex: 0 | -1;
};

/** One face: photo or initials, name, title, department, support. Takes a picture that is dropped on it or pasted; the camera button and a right click choose or remove one. */
export function PhotoCard({ state, personId, selected, tabIndex }: Props): ReactElement {
  const person = state.person.get(personId);
  const seat = seatOf(state, personId);
  const support = valueOf(state, personId, 'support');
  const keyPlayer = isKeyPlayer(state, personId);
  const name = nameOf(state, personId);
  const picture = photoUrl(person?.photo ?? '');
  const title = seat?.title.trim() ?? '';
  const department = seat?.department.trim() ?? '';
  const words = [
    name,
    ...(title === '' ? [] : [title]),
    ...(department === '' ? [] : [department]),
    support === null ? 'support not rated' : supportLabels[support].toLowerCase(),
    ...(keyPlayer ? ['key player'] : []),
    picture === '' ? 'no photo' : 'with photo',
  ];
  const menu = () => photoMenu(personId);
  return (
    <div className={styles.place}>
      <ContextMenu items={menu}>
        <button
          type="button"
          className={styles.card}
          tabIndex={tabIndex}
          aria-label={words.join(', ')}
          aria-pressed={selected}
          data-roving={personId}
          onClick={() => {
            showInspector();
            selectPerson(personId);
          }}
          {...photoTarget(personId)}
        >
          <span className={styles.face}>
            {picture === '' ? (
              <span className={styles.initials}>{initialsOf(person?.name ?? '')}</span>
            ) : (
              <img src={picture} alt="" className={styles.picture} />
            )}
            <span className={styles.sign}>
              <SupportSign support={support} />
            </span>
            {keyPlayer && (
              <span className={styles.key}>
                <KeyRound size={14} aria-hidden />
              </span>
            )}
          </span>
          <span className={styles.name}>{name}</span>
          {title !== '' && <span className={styles.title}>{title}</span>}
          {department !== '' && <span className={styles.department}>{department}</span>}
        </button>
      </ContextMenu>
      <span className={styles.camera}>
        <Menu
          align="end"
          items={menu}
          trigger={
            <IconButton size="s" edits tabIndex={tabIndex} label={`Photo of ${name}`} icon={<Camera />} />
          }
        />
      </span>
    </div>
  );
}

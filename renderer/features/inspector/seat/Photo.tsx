import type { ReactElement } from 'react';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import type { Person } from '#shared/model/person.ts';
import { initialsOf } from '#shared/text/name-parts.ts';
import { photoMenu } from '#renderer/parts/people/photo-menu.ts';
import { photoTarget } from '#renderer/parts/people/take-photo.ts';
import styles from './Photo.module.css';

/** The photo of a person, or the initials; a menu chooses another one or takes it away, and a picture may be dropped or pasted. */
export function Photo({ person }: { readonly person: Person }): ReactElement {
  const id = person.id;
  const picture = photoUrl(person.photo);
  const readOnly = useReadOnly();
  return (
    <Menu
      items={() => photoMenu(id)}
      trigger={
        <button
          type="button"
          className={styles.photo}
          disabled={readOnly}
          aria-label="Photo"
          title="Photo: choose, drop or paste a picture"
          {...photoTarget(id)}
        >
          {picture === '' ? (
            <span aria-hidden>{initialsOf(person.name)}</span>
          ) : (
            <img src={picture} alt="" className={styles.picture} />
          )}
        </button>
      }
    />
  );
}

import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { party } from '../../../shared/domain/party.ts';
import { person } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { halfOf, useOpener } from '../../app/heldDialog.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { useGoTo } from '../../ui/useGoTo.ts';
import styles from './ContactsPage.module.css';
import { offerToClear } from './offerToClear.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { personForm } from './personEdits.ts';

interface Props {
  /** Whom somebody came for. */
  readonly id: string | undefined;
}

/** Whom one rings or drops in on. Only this computer knows them. */
export const PeopleSheet = ({ id }: Props) => {
  const { t } = useTranslation();
  const people = useRecords(person);
  const dialog = useOpener(halfOf(personForm(''), people.list));
  useGoTo(id === undefined ? undefined : `person-${id}`, people.loaded);
  if (!people.loaded) return null;
  return (
    <PrivateSheet title={t('contacts.people.title')}>
      <p className={cx(styles.about)}>{t('contacts.people.hint')}</p>
      <div>
        <Button
          size="small"
          icon={Plus}
          onPress={() => {
            dialog.open('new');
          }}
        >
          {t('contacts.people.add')}
        </Button>
      </div>
      <ul className={cx(styles.moments)} aria-label={t('contacts.people.title')}>
        {people.list
          .toSorted((a, b) => a.displayName.localeCompare(b.displayName))
          .map((one) => (
            <li key={one.id} id={`person-${one.id}`} tabIndex={-1}>
              <Row
                of={one}
                onEdit={() => {
                  dialog.open(one);
                }}
              />
            </li>
          ))}
      </ul>
      {dialog.about !== null && (
        <PersonDialog
          person={dialog.about === 'new' ? null : dialog.about}
          onClose={dialog.close}
        />
      )}
    </PrivateSheet>
  );
};

const Row = ({ of, onEdit }: { readonly of: Person; readonly onEdit: () => void }) => {
  const { t } = useTranslation();
  const parties = useRecords(party).byId;
  const name = of.displayName === '' ? t('contacts.people.unnamed') : of.displayName;
  const about = [parties.get(of.partyId ?? '')?.name, of.howToReach].filter(Boolean);
  const remove = (): void => {
    void write([{ op: 'delete', kind: 'person', id: of.id }], 'delete').then((removed) => {
      if (!removed.ok) return;
      const act = undoAct(removed.value, 'contacts.undo');
      showNotice({ tone: 'done', words: 'contacts.people.removed', act });
      offerToClear(of.displayName);
    });
  };
  return (
    <>
      <div className={cx(styles.facts)}>
        <strong>{name}</strong>
        {about.length > 0 && <span className={cx(styles.about)}>{about.join(' · ')}</span>}
      </div>
      <IconButton
        label={t('contacts.people.edit', { name })}
        icon={Pencil}
        size="small"
        onPress={onEdit}
      />
      <IconButton
        label={t('contacts.people.remove', { name })}
        icon={Trash2}
        size="small"
        onPress={remove}
      />
    </>
  );
};

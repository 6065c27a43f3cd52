import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactMoment } from '../../../shared/domain/contactMoment.ts';
import type { ContactMoment } from '../../../shared/domain/contactMoment.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { village } from '../../../shared/domain/village.ts';
import { isHeld } from '../../app/held.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecord, useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { contactForm } from '../../domain/contact/contactDraft.ts';
import { ContactDialog } from '../../domain/contact/ContactDialog.tsx';
import { dayOf, instantOf } from '../../domain/contact/months.ts';
import { formatDay, formatTime } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ContactsPage.module.css';

const atOnce = 30;

/** By day, the newest first. */
export const ContactList = ({ moments }: { readonly moments: readonly ContactMoment[] }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const [count, setCount] = useState(() => firstCount(moments));
  const shown = moments.slice(0, count);
  const days = [...new Set(shown.map(dayOf))];
  return (
    <>
      {days.map((day) => (
        <section key={day} className={cx(styles.day)}>
          <h3>{formatDay(day, language, 'weekday')}</h3>
          <ul className={cx(styles.moments)}>
            {shown
              .filter((moment) => dayOf(moment) === day)
              .map((moment) => (
                <li key={moment.id}>
                  <Contact moment={moment} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {count < moments.length && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            setCount(count + atOnce);
          }}
        >
          {t('contacts.more')}
        </Button>
      )}
    </>
  );
};

/** Far enough to come to what somebody was filling in when the app stopped. */
const firstCount = (moments: readonly ContactMoment[]): number => {
  const held = moments.findIndex((moment) => isHeld(contactForm(moment)));
  return Math.ceil(Math.max(held + 1, 1) / atOnce) * atOnce;
};

const Contact = ({ moment }: { readonly moment: ContactMoment }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const editing = useFormOpener(contactForm(moment));
  const whole = useRecord(contactMoment, moment.id);
  const time = formatTime(instantOf(moment), language);
  const when = `${formatDay(dayOf(moment), language, 'short')} ${time}`;
  const remove = (): void => {
    void write([{ op: 'delete', kind: 'contactMoment', id: moment.id }], 'delete').then(
      (removed) => {
        if (!removed.ok) return;
        const act = undoAct(removed.value, 'contacts.undo');
        showNotice({ tone: 'done', words: 'contacts.removed', act });
      },
    );
  };
  return (
    <>
      <div className={cx(styles.facts)}>
        <Facts moment={moment} time={time} />
        {whole && whole.note !== '' && <p className={cx(styles.note)}>{whole.note}</p>}
      </div>
      <IconButton
        label={t('contacts.edit', { when })}
        icon={Pencil}
        size="small"
        onPress={editing.open}
      />
      <IconButton
        label={t('contacts.remove', { when })}
        icon={Trash2}
        size="small"
        onPress={remove}
      />
      {editing.isOpen && whole && <ContactDialog moment={whole} onClose={editing.close} />}
    </>
  );
};

const Facts = ({ moment, time }: { readonly moment: ContactMoment; readonly time: string }) => {
  const { t } = useTranslation();
  const villages = useRecords(village).byId;
  const initiatives = useRecords(initiative).byId;
  const { placeKind, channel, direction, worldPosition } = moment;
  const position = (['-2', '-1', '0', '1', '2'] as const).find(
    (one) => Number(one) === worldPosition,
  );
  const about = [
    villages.get(moment.villageId ?? '')?.name,
    direction === null ? undefined : t(`enums.direction.${direction}`),
    position === undefined ? undefined : t(`initiative.world.${position}`),
  ].filter((one) => one !== undefined);
  return (
    <>
      <span>
        <strong>
          {placeKind === null ? t(`enums.channel.${channel}`) : t(`enums.placeKind.${placeKind}`)}
        </strong>{' '}
        <span className={cx(styles.about)}>{time}</span>
      </span>
      {about.length > 0 && <span className={cx(styles.about)}>{about.join(' · ')}</span>}
      {moment.initiativeIds.map((id) => {
        const title = initiatives.get(id)?.title;
        return title === undefined ? null : (
          <a key={id} href={hashOf({ screen: 'initiative', id })}>
            {title === '' ? t('turn.untitled') : title}
          </a>
        );
      })}
    </>
  );
};

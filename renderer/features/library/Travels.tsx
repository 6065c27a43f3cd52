import { MapPin, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { LessonUse } from '../../../shared/domain/lessonUse.ts';
import { halfOf, useOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { useLessonUses } from '../../domain/lessonUses.ts';
import { useOwnAuthor, useWho } from '../../domain/who.ts';
import { RecordMenu } from '../../domain/RecordMenu.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TakeButton } from './TakeButton.tsx';
import styles from './Travels.module.css';
import { UseDialog } from './UseDialog.tsx';

/** Taking a lesson along, and what became of it in other places. */
export const Travels = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const uses = useLessonUses(lesson);
  const formOf = (id: string): string => `use/${lesson.id}/${id}`;
  const writing = useOpener(halfOf(formOf(''), uses));
  const sharedId = lesson.shared?.isLive === true ? lesson.shared.id : null;
  return (
    <section className={cx(styles.travels)} aria-label={t('library.travels')}>
      <div className={cx(styles.actions)}>
        <TakeButton id={lesson.id} />
        {sharedId === null && <span className={cx(styles.about)}>{t('library.noTravels')}</span>}
        {sharedId !== null && (
          <Button
            variant="quiet"
            icon={Plus}
            onPress={() => {
              writing.open('new');
            }}
          >
            {t('library.addUse')}
          </Button>
        )}
      </div>
      {uses.length > 0 && (
        <>
          <h3>{t('library.travels')}</h3>
          <ul className={cx(styles.uses)}>
            {uses.map((use) => (
              <li key={use.id}>
                <Use
                  use={use}
                  onEdit={() => {
                    writing.open(use);
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {writing.about !== null && sharedId !== null && (
        <UseDialog
          lessonId={sharedId}
          of={writing.about}
          form={formOf(writing.about === 'new' ? 'new' : writing.about.id)}
          onClose={writing.close}
        />
      )}
    </section>
  );
};

const Use = ({ use, onEdit }: { readonly use: LessonUse; readonly onEdit: () => void }) => {
  const { t } = useTranslation();
  const areas = useRecords(area).byId;
  const who = useWho();
  const isOwn = useOwnAuthor() === use.authorId;
  const where = areas.get(use.areaId ?? '')?.name ?? who(use.authorId);
  const title = t('library.useOf', { area: where });
  return (
    <>
      <span className={cx(styles.where)}>
        <MapPin size={16} aria-hidden />
        <strong>{where}</strong>
        <span className={cx(styles.about)}>
          {t(`library.helped.${use.helped}`)} · {who(use.authorId)}
        </span>
      </span>
      {isOwn && (
        <span className={cx(styles.tools)}>
          <IconButton
            label={t('library.editUse', { area: where })}
            icon={Pencil}
            size="small"
            onPress={onEdit}
          />
          <RecordMenu record={use} title={title} />
          <IconButton
            label={t('library.removeUse', { area: where })}
            icon={Trash2}
            size="small"
            onPress={() => {
              removeAsked({ record: use, title, words: 'library.useGone' });
            }}
          />
        </span>
      )}
      {use.whatDiffered !== '' && <p>{use.whatDiffered}</p>}
      <RecordVersions record={use} />
    </>
  );
};

import { Plus, Presentation as Sign } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { presentation } from '../../../shared/domain/presentation.ts';
import { slide } from '../../../shared/domain/slide.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { NewTalkDialog, talkForm } from './NewTalkDialog.tsx';
import styles from './Present.module.css';
import { TalkPage } from './TalkPage.tsx';

/** Every talk, or the one that is open. */
export const PresentPage = ({ id }: { readonly id?: string | undefined }) => {
  const { list, byId, loaded } = useRecords(presentation);
  const open = byId.get(id ?? '');
  if (!loaded) return null;
  return open === undefined ? <Talks list={list} /> : <TalkPage key={open.id} talk={open} />;
};

const Talks = ({
  list,
}: {
  readonly list: ReturnType<typeof useRecords<typeof presentation>>['list'];
}) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const slides = useRecords(slide).list;
  const adding = useFormOpener(talkForm);
  const newest = list.toSorted((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
  return (
    <Page>
      <PageHeader
        title={t('present.title')}
        actions={
          <Button icon={Plus} onPress={adding.open}>
            {t('present.add')}
          </Button>
        }
      />
      <p className={cx(styles.hint)}>{t('present.hint')}</p>
      {newest.length === 0 ? (
        <EmptyState words={t('present.empty')} />
      ) : (
        <Sheet title={t('present.list')} icon={Sign} className={cx(styles.narrow)}>
          <ul className={cx(styles.talks)}>
            {newest.map(({ id, title, audience, date, agendaItem: item }) => (
              <li key={id}>
                <a href={hashOf({ screen: 'present', id })}>
                  {title === '' ? t('present.untitled') : title}
                </a>
                <span className={cx(styles.hint)}>
                  {[
                    audience,
                    date === null ? '' : formatDay(date, language),
                    item === '' ? '' : t('present.agendaItemNamed', { item }),
                    t('present.slideCount', {
                      count: slides.filter((one) => one.presentationId === id).length,
                    }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {adding.isOpen && <NewTalkDialog onClose={adding.close} />}
    </Page>
  );
};

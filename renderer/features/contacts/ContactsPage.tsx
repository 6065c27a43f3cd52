import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contactMoment } from '../../../shared/domain/contactMoment.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { ContactDialog } from '../../domain/contact/ContactDialog.tsx';
import { contactForm } from '../../domain/contact/contactDraft.ts';
import { instantOf, monthsOf } from '../../domain/contact/months.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { ContactList } from './ContactList.tsx';
import styles from './ContactsPage.module.css';
import { FeetSheet } from './FeetSheet.tsx';
import { PeopleSheet } from './PeopleSheet.tsx';

/** Every talk, message and cup of coffee, and where somebody stood. Nobody else's business. */
export const ContactsPage = ({ id }: { readonly id?: string | undefined }) => {
  const { t } = useTranslation();
  const adding = useFormOpener(contactForm(null));
  const { list, loaded } = useRecords(contactMoment);
  const moments = useMemo(
    () => list.toSorted((a, b) => (instantOf(a) > instantOf(b) ? -1 : 1)),
    [list],
  );
  const months = useMemo(() => monthsOf(moments), [moments]);
  if (!loaded) return null;
  const add = (
    <Button icon={Plus} onPress={adding.open}>
      {t('contacts.add')}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t('frame.contacts')} actions={add} />
      <p className={cx(styles.hint)}>{t('contacts.hint')}</p>
      {moments.length === 0 && <EmptyState words={t('contacts.empty')} />}
      <div className={cx(styles.sheets)}>
        {moments.length > 0 && (
          <>
            <FeetSheet months={months} />
            <PrivateSheet title={t('contacts.list')}>
              <ContactList moments={moments} />
            </PrivateSheet>
          </>
        )}
        <PeopleSheet id={id} />
      </div>
      {adding.isOpen && <ContactDialog moment={null} onClose={adding.close} />}
    </Page>
  );
};

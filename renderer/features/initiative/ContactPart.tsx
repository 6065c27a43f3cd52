import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormOpener } from '../../app/heldDialog.ts';
import { hashOf } from '../../app/route.ts';
import { contactForm } from '../../domain/contact/contactDraft.ts';
import { ContactDialog } from '../../domain/contact/ContactDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';

/** A talk about this initiative, written down where one is reading. */
export const ContactPart = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const adding = useFormOpener(contactForm(null, id));
  return (
    <PrivateSheet
      title={t('contacts.title')}
      actions={
        <Button variant="quiet" size="small" icon={Plus} onPress={adding.open}>
          {t('contacts.add')}
        </Button>
      }
    >
      <p className={cx(fieldStyles.hint)}>
        <a href={hashOf({ screen: 'contacts' })}>{t('contacts.list')}</a>
      </p>
      {adding.isOpen && <ContactDialog moment={null} initiativeIds={[id]} onClose={adding.close} />}
    </PrivateSheet>
  );
};

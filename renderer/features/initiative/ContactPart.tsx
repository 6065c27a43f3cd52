import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactDialog } from '../../domain/contact/ContactDialog.tsx';
import { Button } from '../../ui/Button.tsx';

/** A talk about this initiative, written down where one is reading. */
export const ContactPart = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        icon={Plus}
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('contacts.add')}
      </Button>
      {isOpen && (
        <ContactDialog
          moment={null}
          initiativeIds={[id]}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
};

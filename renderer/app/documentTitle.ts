import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window after what is on it: "Bord – Bruggenbouwer". */
export const useDocumentTitle = (title: string): void => {
  const { t } = useTranslation();
  const name = t('frame.name');
  useEffect(() => {
    document.title = title === '' ? name : `${title} – ${name}`;
  }, [name, title]);
};

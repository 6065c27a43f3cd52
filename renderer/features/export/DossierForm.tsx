import { useTranslation } from 'react-i18next';
import { dossierLimits } from '../../../shared/ipc/dossier.ts';
import type { DossierFacts } from '../../../shared/ipc/dossier.ts';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  readonly facts: DossierFacts;
  readonly onChange: (facts: DossierFacts) => void;
}

/** What the archive asks of a piece. Nothing of it is asked for: what is empty stays away. */
export const DossierForm = ({ facts, onChange }: Props) => {
  const { t } = useTranslation();
  const change = (part: Partial<DossierFacts>): void => {
    onChange({ ...facts, ...part });
  };
  const isFull = facts.keywords.length >= dossierLimits.keywords;
  return (
    <>
      <TextField
        label={t('export.dossierAuthor')}
        hint={t('export.dossierAuthorHint')}
        value={facts.author}
        maxLength={dossierLimits.author}
        onChange={(author) => {
          change({ author });
        }}
      />
      <TextField
        label={t('export.dossierSubject')}
        value={facts.subject}
        maxLength={dossierLimits.subject}
        onChange={(subject) => {
          change({ subject });
        }}
      />
      <TextField
        label={t('export.dossierCase')}
        value={facts.caseNumber}
        maxLength={dossierLimits.caseNumber}
        onChange={(caseNumber) => {
          change({ caseNumber });
        }}
      />
      <TagField
        label={t('export.dossierKeywords')}
        hint={
          isFull ? t('export.dossierKeywordsFull', { count: dossierLimits.keywords }) : undefined
        }
        tags={facts.keywords}
        maxLength={dossierLimits.keyword}
        most={dossierLimits.keywords}
        onAdd={(word) => {
          if (!facts.keywords.includes(word)) change({ keywords: [...facts.keywords, word] });
        }}
        onRemove={(word) => {
          change({ keywords: facts.keywords.filter((one) => one !== word) });
        }}
      />
    </>
  );
};

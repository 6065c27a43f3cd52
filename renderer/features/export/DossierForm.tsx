import { useTranslation } from 'react-i18next';
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
  return (
    <>
      <TextField
        label={t('export.dossierAuthor')}
        hint={t('export.dossierAuthorHint')}
        value={facts.author}
        maxLength={200}
        onChange={(author) => {
          change({ author });
        }}
      />
      <TextField
        label={t('export.dossierSubject')}
        value={facts.subject}
        maxLength={300}
        onChange={(subject) => {
          change({ subject });
        }}
      />
      <TextField
        label={t('export.dossierCase')}
        value={facts.caseNumber}
        maxLength={100}
        onChange={(caseNumber) => {
          change({ caseNumber });
        }}
      />
      <TagField
        label={t('export.dossierKeywords')}
        tags={facts.keywords}
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

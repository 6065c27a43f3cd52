import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { lessonKind, theme } from '../../../shared/domain/enums.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import { HistoryList } from '../../domain/history/HistoryList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type SeenField = Exclude<keyof (typeof lesson)['fields'], 'sample' | 'sharedAs' | 'importedFrom'>;

const isSeen = (field: string): field is SeenField =>
  !['sample', 'sharedAs', 'importedFrom'].includes(field) && Object.hasOwn(lesson.fields, field);

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** Who changed what in a lesson, and when. */
export const LessonHistory = ({ id, onClose }: Props) => {
  const { t } = useTranslation();
  const areas = useRecords(area).byId;
  const initiatives = useRecords(initiative).byId;

  const sayWord = (field: string, value: string): string | null => {
    switch (field) {
      case 'lessonKind': {
        const kind = lessonKind.safeParse(value);
        return kind.success ? t(`enums.lessonKind.${kind.data}`) : null;
      }
      case 'themes': {
        const known = theme.safeParse(value);
        return known.success ? t(`enums.theme.${known.data}`) : null;
      }
      case 'areaId':
        return areas.get(value)?.name ?? null;
      case 'sourceInitiativeId':
        return initiatives.get(value)?.title ?? null;
      default:
        return value;
    }
  };
  const say = (field: string, value: Json): string | null => {
    if (value === null || value === '') return t('history.nothing');
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    return typeof value === 'string' ? sayWord(field, value) : null;
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('history.title')} size="wide">
      <HistoryList
        entity={lesson}
        id={id}
        fieldName={(field) => (isSeen(field) ? t(`library.fields.${field}`) : null)}
        say={say}
      />
    </Dialog>
  );
};

import { useTranslation } from 'react-i18next';
import { longestInsight } from '../../../shared/domain/collision.ts';
import { panels } from '../../../shared/domain/enums.ts';
import { ChipChoice } from '../../domain/ChipChoice.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { changeSession } from './room.ts';
import { stepOf, write } from './session.ts';
import type { Session } from './session.ts';

const longestNote = 20_000;

/** What may be typed at this step. It stays in the memory of this window. */
export const StepFields = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation();
  const { name } = stepOf(session);
  if (name === 'circle') {
    return (
      <>
        <TagField
          label={t('collide.circle')}
          hint={t('collide.circleHint')}
          tags={session.circle}
          isForgotten
          onAdd={(one) => {
            changeSession((now) => ({ ...now, circle: [...now.circle, one] }));
          }}
          onRemove={(gone) => {
            changeSession((now) => ({ ...now, circle: now.circle.filter((one) => one !== gone) }));
          }}
        />
        <ChipChoice
          label={t('collide.between')}
          options={panels.map((id) => ({ id, label: t(`enums.panel.${id}`) }))}
          chosen={session.between}
          choose="many"
          onChange={(between) => {
            changeSession((now) => ({ ...now, between }));
          }}
        />
      </>
    );
  }
  const words = session.notes[name] ?? '';
  return (
    <div>
      <TextArea
        label={t(`collide.steps.${name}.field`)}
        rows={name === 'insight' ? 3 : 6}
        value={words}
        maxLength={name === 'insight' ? longestInsight : longestNote}
        onChange={(next) => {
          changeSession((now) => write(now, next));
        }}
        autoFocus
        // A word that the system learns stays in its dictionary.
        spellCheck="false"
      />
      {name === 'insight' && <NameHint text={words} />}
    </div>
  );
};

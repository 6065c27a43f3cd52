import { useTranslation } from 'react-i18next';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useEditing } from './editing.ts';
import styles from './WorldField.module.css';
import { worldAt, worlds } from '../../domain/world.ts';

/**
 * A line from one bank to the other with five stops. Radio buttons and not a slider, because nobody
 * having said anything yet is no place on the line.
 */
export const WorldField = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { set } = useEditing(record.id);
  const world = worldAt(record.worldPosition);
  return (
    <RadioGroup
      value={world}
      onChange={(chosen) => {
        set('worldPosition', Number(chosen));
      }}
      orientation="horizontal"
      className={cx(fieldStyles.field)}
    >
      <Label className={cx(fieldStyles.label)}>{t('initiative.fields.worldPosition')}</Label>
      <div className={cx(styles.banks)} aria-hidden>
        <span className={cx(styles.life)}>{t('initiative.lifeworld')}</span>
        <span className={cx(styles.system)}>{t('initiative.systemworld')}</span>
      </div>
      <div className={cx(styles.track)}>
        {worlds.map((one) => (
          <RadioField key={one} value={one}>
            <RadioButton className={cx(styles.stop)}>
              <span className={cx(styles.knob)} />
              <VisuallyHidden>{t(`initiative.world.${one}`)}</VisuallyHidden>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <div className={cx(styles.said)}>
        <span>{world === null ? t('initiative.noWorld') : t(`initiative.world.${world}`)}</span>
        {world !== null && (
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              set('worldPosition', null);
            }}
          >
            {t('initiative.noWorld')}
          </Button>
        )}
      </div>
      <Text slot="description" className={cx(fieldStyles.hint)}>
        {t('initiative.worldHint')}
      </Text>
    </RadioGroup>
  );
};

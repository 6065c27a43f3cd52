import { useTranslation } from 'react-i18next';
import type { FolderSpace } from '../../../../../shared/ipc/sharing.ts';
import { Button } from '../../../../ui/Button.tsx';
import { cx } from '../../../../ui/cx.ts';
import settings from '../../Settings.module.css';
import styles from './Health.module.css';
import type { Measured } from './useHealth.ts';
import { useSayBytes } from './useSaySpace.ts';

interface Props {
  readonly measured: Measured;
  readonly onMeasure: () => void;
}

/** How much the team keeps in the folder, by kind. */
export const SpaceUsed = ({ measured, onMeasure }: Props) => {
  const { t } = useTranslation();
  const isBusy = measured === 'measuring';
  return (
    <div className={cx(styles.part)}>
      <h3>{t('health.space')}</h3>
      <div role="status" className={cx(styles.outcome)}>
        {isBusy && <p>{t('health.measuring')}</p>}
        {measured === 'away' && <p>{t('health.notMeasured')}</p>}
        {typeof measured !== 'string' && <SpaceTable space={measured} />}
      </div>
      <div className={cx(settings.row)}>
        <Button
          size="small"
          onPress={() => {
            if (!isBusy) onMeasure();
          }}
        >
          {t(typeof measured === 'string' ? 'health.measure' : 'health.measureAgain')}
        </Button>
        <span className={cx(settings.hint)}>{t('health.measureHint')}</span>
      </div>
    </div>
  );
};

const SpaceTable = ({ space: { used, freeBytes } }: { readonly space: FolderSpace }) => {
  const { t } = useTranslation();
  const say = useSayBytes();
  const files = used.reduce((sum, one) => sum + one.files, 0);
  const bytes = used.some((one) => one.bytes === null)
    ? null
    : used.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  return (
    <>
      <table className={cx(styles.space)}>
        <thead>
          <tr>
            <th scope="col">{t('health.spaceKind')}</th>
            <th scope="col">{t('health.spaceFiles')}</th>
            <th scope="col">{t('health.spaceBytes')}</th>
          </tr>
        </thead>
        <tbody>
          {used.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{t(`health.kinds.${one.kind}`)}</th>
              <td>{one.files}</td>
              <td>{say(one.bytes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('health.total')}</th>
            <td>{files}</td>
            <td>{say(bytes)}</td>
          </tr>
        </tfoot>
      </table>
      {freeBytes !== null && (
        <p className={cx(styles.notes)}>{t('health.free', { bytes: say(freeBytes) })}</p>
      )}
    </>
  );
};

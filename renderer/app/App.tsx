import { useTranslation } from 'react-i18next';
import { initiative } from '../../shared/domain/initiative.ts';
import { newId } from './newId.ts';
import { useRecords } from './records.ts';
import { write } from './write.ts';

/** The walking skeleton: one card can be kept. */
export const App = () => {
  const { t } = useTranslation();
  const { list } = useRecords(initiative);
  const add = () => {
    void write(
      [{ op: 'create', kind: 'initiative', id: newId(), values: { title: 'Eerste kaart' } }],
      'create',
    );
  };
  return (
    <main>
      <h1>{t('frame.board')}</h1>
      <button type="button" onClick={add}>
        {t('frame.newHeard')}
      </button>
      <ul>
        {list.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </main>
  );
};

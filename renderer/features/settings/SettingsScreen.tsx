import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { cx } from '../../ui/cx.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AboutPart } from './AboutPart.tsx';
import { BoardPart } from './BoardPart.tsx';
import { DataPart } from './DataPart.tsx';
import { HandoverPart } from './HandoverPart.tsx';
import { LookPart } from './LookPart.tsx';
import { PlacesPart } from './PlacesPart.tsx';
import { RetentionPart } from './retention/RetentionPart.tsx';
import { SharePart } from './share/SharePart.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Settings.module.css';
import { partOf, settingsParts } from './settingsParts.ts';
import type { SettingsPart } from './settingsParts.ts';
import { YouPart } from './YouPart.tsx';

const contents: Readonly<Record<SettingsPart['name'], ReactNode>> = {
  you: (
    <>
      <YouPart />
      <HandoverPart />
    </>
  ),
  places: <PlacesPart />,
  share: <SharePart />,
  look: <LookPart />,
  board: <BoardPart />,
  retention: <RetentionPart />,
  data: <DataPart />,
  about: <AboutPart />,
};

/** Everything is kept as it is changed; there is no save button. */
export const SettingsScreen = ({ part: path }: { readonly part?: string | undefined }) => {
  const { t } = useTranslation();
  const current = partOf(path);
  return (
    <div className={cx(styles.screen)}>
      <PageHeader title={t('settings.title')} actions={<SavedNote />} />
      <div className={cx(styles.columns)}>
        <nav aria-label={t('settings.title')}>
          <ul className={cx(styles.parts)}>
            {settingsParts.map(({ path: place, name, icon: Icon }) => (
              <li key={name}>
                <a
                  href={hashOf({ screen: 'settings', part: place })}
                  aria-current={name === current.name ? 'true' : undefined}
                  className={cx(styles.part)}
                >
                  <Icon size={16} aria-hidden />
                  {t(`settings.part.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={cx(styles.content)}>{contents[current.name]}</div>
      </div>
    </div>
  );
};

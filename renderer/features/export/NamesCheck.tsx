import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedCard } from '../../../shared/ipc/leavingNames.ts';
import { hitChoices } from '../../../shared/ipc/share.ts';
import { hashOf } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import styles from './NamesCheck.module.css';
import { namesCheckId } from './namesCheckId.ts';
import type { LeavingNames } from './useLeavingNames.ts';

/** So many cards stand in the list before somebody asks for more. */
const atOnce = 20;

/** Asks what becomes of each name on the paper. */
export const NamesCheck = ({ leaving }: { readonly leaving: LeavingNames }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  const { cards, texts, isUnread, choices, choose } = leaving;
  // Only what stands on the screen: nobody chooses for a name that was not seen.
  const seen = cards.slice(0, shown).flatMap((card) => card.names.map(({ text }) => text));
  const open = [...new Set(seen)].filter((text) => !choices.has(text));
  return (
    <>
      <p role="status" className={cx(styles.status)}>
        {isUnread && t('export.namesUnread')}
        {texts.length > 0 && t('export.names', { count: texts.length })}
      </p>
      {cards.length > 0 && (
        <section
          id={namesCheckId}
          tabIndex={-1}
          aria-label={t('export.namesTitle')}
          className={cx(styles.check)}
        >
          <ul className={cx(styles.cards)}>
            {cards.slice(0, shown).map((card) => (
              <NamesOfCard key={card.id} card={card} leaving={leaving} />
            ))}
          </ul>
          {cards.length > shown && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                setShown(shown + atOnce);
              }}
            >
              {t('export.namesMore', { count: cards.length - shown })}
            </Button>
          )}
          {texts.length > 1 && open.length > 0 && (
            <Button
              size="small"
              onPress={() => {
                choose(open, 'keep');
              }}
            >
              {t('export.namesKeep')}
            </Button>
          )}
        </section>
      )}
    </>
  );
};

interface Props {
  readonly card: NamedCard;
  readonly leaving: LeavingNames;
}

const NamesOfCard = ({ card, leaving: { choices, choose } }: Props) => {
  const { t } = useTranslation();
  const screen = card.kind === 'lesson' ? 'library' : 'initiative';
  return (
    <li className={cx(styles.card)}>
      <a href={hashOf({ screen, id: card.id })}>{card.title.trim() || t('export.untitled')}</a>
      {card.names.map(({ text, kind }) => (
        <div key={text} className={cx(styles.name)}>
          <span className={cx(styles.found)}>
            <strong>{text}</strong>
            <span className={cx(styles.kind)}>{t(`share.kinds.${kind}`)}</span>
          </span>
          <SegmentedControl
            label={text}
            hideLabel
            options={hitChoices.map((id) => ({ id, label: t(`share.${id}`) }))}
            value={choices.get(text) ?? null}
            onChange={(choice) => {
              choose([text], choice);
            }}
          />
        </div>
      ))}
    </li>
  );
};

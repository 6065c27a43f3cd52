import type { BridgeKey } from '../../../shared/ipc/bridgeKey.ts';
import { cx } from '../../ui/cx.ts';
import styles from './SlidePicture.module.css';

/** What the numbers on the bridge before it stand for. */
export const SlideKey = ({ of: bridgeKey }: { readonly of: BridgeKey }) => (
  <div className={cx(styles.key)}>
    {bridgeKey.columns.map((entries) => (
      <ol key={entries[0]?.number} start={entries[0]?.number}>
        {entries.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
    ))}
  </div>
);

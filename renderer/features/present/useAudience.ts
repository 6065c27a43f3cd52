import { useEffect, useEffectEvent, useState } from 'react';
import type { AudiencePlace, ShownToRoom } from '../../../shared/ipc/audience.ts';
import { call, listen } from '../../app/api.ts';

export interface AudienceWindow {
  /** Null while it is being opened, and in practice. */
  readonly place: AudiencePlace | null;
  readonly open: () => void;
  readonly fill: () => void;
}

/** Keeps what the room sees in step with the talk, for as long as the talk lasts. */
export const useAudience = (
  shown: ShownToRoom,
  isWanted: boolean,
  onKey: (key: string) => void,
): AudienceWindow => {
  const [place, setPlace] = useState<AudiencePlace | null>(null);
  const open = useEffectEvent((): void => {
    call('audience:open', shown)
      .then(setPlace)
      .catch(() => {
        setPlace('closed');
      });
  });
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    if (!isWanted) return;
    const stops = [
      listen('audience:changed', (changed) => {
        setPlace(changed.place);
      }),
      listen('audience:key', ({ key }) => {
        hear(key);
      }),
    ];
    open();
    return () => {
      for (const stop of stops) stop();
      void call('audience:close', null);
    };
  }, [isWanted]);
  useEffect(() => {
    if (isWanted) void call('audience:show', shown);
  }, [shown, isWanted]);
  return {
    place,
    open: () => {
      void call('audience:open', shown).then(setPlace);
    },
    fill: () => void call('audience:fill', null),
  };
};

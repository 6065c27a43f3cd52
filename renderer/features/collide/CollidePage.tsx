import { useEffect } from 'react';
import { goTo } from '../../app/route.ts';
import { KeptInsights } from './KeptInsights.tsx';
import { endShredding, useRoom } from './room.ts';
import { RoomScreen } from './RoomScreen.tsx';
import { Shredded } from './Shredded.tsx';

interface Props {
  /** The address is that of the room. */
  readonly id?: string | undefined;
}

/** Before the room, in it, and after the shredder. */
export const CollidePage = ({ id }: Props) => {
  const { session, isShredded } = useRoom();
  const isNobodyIn = session === null && id !== undefined;
  useEffect(() => {
    if (isNobodyIn) goTo({ screen: 'collide' });
  }, [isNobodyIn]);
  if (session !== null) return <RoomScreen session={session} />;
  return isShredded ? <Shredded onDone={endShredding} /> : <KeptInsights />;
};

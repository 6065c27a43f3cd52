import { useSharing } from '../../../app/sharing.ts';
import { PacketPart } from './PacketPart.tsx';
import { SharedFolder } from './SharedFolder.tsx';
import { SignIn } from './SignIn.tsx';
import { StartSharing } from './StartSharing.tsx';
import { Unlock } from './Unlock.tsx';

/** *Delen*: choose a folder, see how it goes, stop; or do without one. */
export const SharePart = () => {
  const phase = useSharing((sharing) => sharing.phase);
  return (
    <>
      {phase === 'off' && <StartSharing />}
      {phase === 'locked' && <Unlock />}
      {phase === 'denied' && <SignIn />}
      {phase !== 'off' && <SharedFolder />}
      <PacketPart />
    </>
  );
};

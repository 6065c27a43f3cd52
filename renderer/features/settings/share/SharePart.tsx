import { useSharing } from '../../../app/sharing.ts';
import { Erasures } from './erasures/Erasures.tsx';
import { HeldChanges } from './HeldChanges.tsx';
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
      <HeldChanges />
      {phase !== 'off' && <SharedFolder />}
      <Erasures />
      <PacketPart />
    </>
  );
};

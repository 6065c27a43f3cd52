import { useSharing } from '../../../app/sharing.ts';
import { SharedFolder } from './SharedFolder.tsx';
import { SignIn } from './SignIn.tsx';
import { StartSharing } from './StartSharing.tsx';
import { Unlock } from './Unlock.tsx';

/** *Delen*: choose a folder, see how it goes, stop. */
export const SharePart = () => {
  const phase = useSharing((sharing) => sharing.phase);
  if (phase === 'off') return <StartSharing />;
  return (
    <>
      {phase === 'locked' && <Unlock />}
      {phase === 'denied' && <SignIn />}
      <SharedFolder />
    </>
  );
};

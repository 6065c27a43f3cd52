import { useEffect, useMemo } from 'react';

/** An address of this picture, for as long as it is shown. */
export const usePng = (png: Uint8Array): string => {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' })),
    [png],
  );
  useEffect(
    () => () => {
      URL.revokeObjectURL(address);
    },
    [address],
  );
  return address;
};

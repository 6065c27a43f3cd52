import { describe, expect, it } from 'vitest';
import { readMarker, writeMarker } from '../../../../../main/sync/format/markerCodec.ts';
import { workspaceId } from '../samples.ts';

const written = writeMarker({ workspace: workspaceId, created: '2026-11-24', enc: 'required' });

describe('the marker of a workspace', () => {
  it('gives back what was written', () => {
    expect(readMarker(written, workspaceId)).toEqual({
      format: 1,
      min: 1,
      workspace: workspaceId,
      created: '2026-11-24',
      enc: 'required',
    });
  });

  it('belongs under its own name', () => {
    expect(readMarker(written, 'f'.repeat(32))).toBeNull();
  });

  it.each(['', '{}', 'null', written.toString().slice(0, -4)])('is not %j', (text) => {
    expect(readMarker(Buffer.from(text), workspaceId)).toBeNull();
  });
});

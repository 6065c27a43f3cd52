import { expect, it, vi } from 'vitest';
import { openWindow } from '../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const at = '019400aa-0000-7000-8000-000000000002';

it.each([
  [`attachment/${id}/${at}/`, `#/initiatief/${at}`],
  [`attachment/${id}//${at}`, `#/magazijn/${at}`],
  [`party/${id}`, '#/netwerk'],
  [`newParty/${at}/residents`, `#/initiatief/${at}`],
  ['coffeeStart', '#/gehoord'],
  [`point/${id}/${at}`, `#/dorpen/${at}`],
  [`fundingSource/${at}`, `#/dorpen/${at}`],
  [`question/${at}/telling`, `#/vertellen/${at}`],
  [`packing/${at}`, `#/vertellen/${at}`],
  [`village/${id}`, '#/instellingen/gebieden'],
  ['department', '#/instellingen/gebieden'],
  ['setting/bord/columnNames/heard', '#/instellingen/bord'],
  ['export/board', '#/exporteren'],
  ['proposal/2026', '#/verhalen/2026'],
  [`choice/lesson/${id}/2026`, '#/verhalen/2026'],
  [`field/villageVision/${id}/name/${at}`, `#/dorpen/${at}`],
  [`field/presentation/${at}/title/`, `#/vertellen/${at}`],
  [`field/area/${id}/name/`, '#/instellingen/gebieden'],
  [`field/initiative/${id}/needs/`, '#/overdragen'],
  [`field/initiative/${id}/tags/`, `#/initiatief/${id}`],
  [`field/lesson/${id}/title/`, '#/overdragen'],
  [`field/lesson/${id}/topics/`, `#/magazijn/${id}`],
  [`together/visionPoint/${id}/words`, '#/dorpen'],
])('%s is filled in at %s', async (form, hash) => {
  await openWindow({
    edits: [{ op: 'create', kind: 'visionPoint', id, values: { words: 'Een veld' } }],
  });
  const { leadToForm } = await import('../../../../renderer/app/heldPlace.ts');

  leadToForm(form)?.();

  await vi.waitFor(() => {
    expect(window.location.hash).toBe(hash);
  });
});

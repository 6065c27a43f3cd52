import type { Page } from '@playwright/test';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import type { Action, Edit } from '../../../shared/ipc/edit.ts';
import type { ShareKind } from '../../../shared/ipc/share.ts';

export interface Target {
  readonly kind: string;
  readonly id: string;
}

/** What was asked of the app, and the record just before and just after it. */
export interface Acted {
  readonly isKept: boolean;
  readonly before: RawRecord | null;
  readonly after: RawRecord | null;
  /** What its history tells after it and did not tell before: what was done, and what came in meanwhile. */
  readonly arrived: readonly string[];
}

type Doing =
  | { readonly do: 'write'; readonly edits: readonly Edit[]; readonly action: Action }
  | { readonly do: 'publish' | 'withdraw' | 'erase' };

/** As text: Playwright's types do not follow a value that is JSON all the way down. */
interface Sent {
  readonly target: Target;
  readonly doing: string;
}

/**
 * In one go in the page, so that little comes in from a colleague between looking and doing. Main may
 * still take something in between the two: that was there for what was done, and nobody had seen it.
 */
export const act = async (page: Page, target: Target, doing: Doing): Promise<Acted> => {
  const sent: Sent = { target, doing: JSON.stringify(doing) };
  const text = await page.evaluate(async ({ target: { kind, id }, doing: said }) => {
    const asked = JSON.parse(said) as Doing;
    const shared = { kind: kind as ShareKind, id };
    const look = async () => {
      const reply = await window.api['record:get']({ kind, id });
      return reply.ok ? reply.value : null;
    };
    const start = () => {
      switch (asked.do) {
        case 'write':
          return window.api['entry:write']({ edits: [...asked.edits], action: asked.action });
        case 'publish':
          return window.api['share:publish']({ ...shared, choices: [] });
        case 'withdraw':
          return window.api['share:withdraw'](shared);
        case 'erase':
          return window.api['erase:records']({ targets: [{ kind, id }] });
      }
    };
    const tell = async () => {
      const reply = await window.api['history:list']({ kind, id });
      return (reply.ok ? reply.value : []).map((step) => JSON.stringify(step));
    };
    const told = new Set(await tell());
    const before = await look();
    const reply = await start();
    const isKept = reply.ok && reply.value.ok;
    const after = await look();
    const arrived = (await tell()).filter((step) => !told.has(step));
    return JSON.stringify({ isKept, before, after, arrived });
  }, sent);
  return JSON.parse(text) as Acted;
};

export const write = (
  page: Page,
  target: Target,
  edits: readonly Edit[],
  action: Action = 'edit',
): Promise<Acted> => act(page, target, { do: 'write', edits, action });

export const step = (page: Page, to: 'undo' | 'redo'): Promise<boolean> =>
  page.evaluate(async (which) => {
    const reply = await window.api[`undo:${which}`](null);
    return reply.ok && reply.value.ok;
  }, to);

/** Takes a photo in as the screen does; gives the values of its record, or null. */
export const takePhoto = async (page: Page, bytes: Buffer): Promise<string | null> =>
  page.evaluate(async (base64) => {
    const whole = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const upload = crypto.randomUUID();
    await window.api['attachment:begin']({ upload, name: 'IMG_0412.jpg', size: whole.length });
    await window.api['attachment:add']({ upload, bytes: whole });
    const taken = await window.api['attachment:end']({ upload });
    return taken.ok && taken.value.ok ? JSON.stringify(taken.value.value) : null;
  }, bytes.toString('base64'));

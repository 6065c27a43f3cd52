import { appRequests } from './app.ts';
import type { AppEvents } from './app.ts';
import { attachmentRequests } from './attachment.ts';
import type { AttachmentEvents } from './attachment.ts';
import { audienceRequests } from './audience.ts';
import type { AudienceEvents } from './audience.ts';
import type { Request } from './channel.ts';
import { deckRequests } from './deck.ts';
import { eraseRequests } from './erase.ts';
import type { EraseEvents } from './erase.ts';
import { exportRequests } from './export.ts';
import type { ExportEvents } from './export.ts';
import { glossaryRequests } from './glossary.ts';
import { heldRequests } from './held.ts';
import type { HeldEvents } from './held.ts';
import { leafletRequests } from './leaflet.ts';
import { importRequests } from './import.ts';
import type { ImportEvents } from './import.ts';
import { handoverRequests } from './handover.ts';
import { logoRequests } from './logo.ts';
import { newsRequests } from './news.ts';
import type { NewsEvents } from './news.ts';
import { packetRequests } from './packet.ts';
import { pictureRequests } from './picture.ts';
import { previewRequests } from './preview.ts';
import { recordRequests } from './record.ts';
import type { RecordEvents } from './record.ts';
import { retentionRequests } from './retention.ts';
import type { RetentionEvents } from './retention.ts';
import { searchRequests } from './search.ts';
import type { SearchEvents } from './search.ts';
import { shareRequests } from './share.ts';
import { sharingRequests } from './sharing.ts';
import type { SharingEvents } from './sharing.ts';
import { settingsRequests } from './settings.ts';
import type { SettingsEvents } from './settings.ts';
import { thanksRequests } from './thanks.ts';
import { yearRequests } from './year.ts';

/** Every request there is. Each noun keeps its schemas and replies in its own file. */
export const contract = {
  ...recordRequests,
  ...eraseRequests,
  ...heldRequests,
  ...retentionRequests,
  ...settingsRequests,
  ...exportRequests,
  ...deckRequests,
  ...previewRequests,
  ...logoRequests,
  ...thanksRequests,
  ...glossaryRequests,
  ...leafletRequests,
  ...handoverRequests,
  ...yearRequests,
  ...importRequests,
  ...searchRequests,
  ...shareRequests,
  ...sharingRequests,
  ...newsRequests,
  ...packetRequests,
  ...pictureRequests,
  ...attachmentRequests,
  ...audienceRequests,
  ...appRequests,
};

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = Contract[C] extends Request<infer I, unknown> ? I : never;
export type Output<C extends Channel> = Contract[C] extends Request<infer _I, infer O> ? O : never;

/** Every fact that main announces. */
export type Events = RecordEvents &
  EraseEvents &
  HeldEvents &
  RetentionEvents &
  SettingsEvents &
  ExportEvents &
  ImportEvents &
  SearchEvents &
  SharingEvents &
  AttachmentEvents &
  AudienceEvents &
  NewsEvents &
  AppEvents;
export type EventName = keyof Events;

/** What answers the requests in main; a missing one does not compile. */
export type Handlers = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Output<C>> | Output<C>;
};

/** What travels back over the wire: exceptions do not cross it. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reference: string };

/** One function a channel: what the preload script puts on `window`, with no general door. */
export type Requests = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Reply<Output<C>>>;
};
export type Bridge = Requests & {
  readonly on: (listener: (event: EventMessage) => void) => () => void;
};

export type EventMessage = {
  readonly [E in EventName]: { readonly name: E; readonly detail: Events[E] };
}[EventName];

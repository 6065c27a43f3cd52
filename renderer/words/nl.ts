import { activity } from './nl/activity.ts';
import { attachments } from './nl/attachments.ts';
import { backing } from './nl/backing.ts';
import { banner } from './nl/banner.ts';
import { board } from './nl/board.ts';
import { coffee } from './nl/coffee.ts';
import { bridge } from './nl/bridge.ts';
import { bridgeCheck } from './nl/bridgeCheck.ts';
import { collide } from './nl/collide.ts';
import { contacts } from './nl/contacts.ts';
import { drieluik } from './nl/drieluik.ts';
import { editor } from './nl/editor.ts';
import { enums } from './nl/enums.ts';
import { erase } from './nl/erase.ts';
import { exporting } from './nl/export.ts';
import { fields } from './nl/fields.ts';
import { frame } from './nl/frame.ts';
import { health } from './nl/health.ts';
import { handover } from './nl/handover.ts';
import { heard } from './nl/heard.ts';
import { history } from './nl/history.ts';
import { importing } from './nl/import.ts';
import { initiative } from './nl/initiative.ts';
import { kin } from './nl/kin.ts';
import { library } from './nl/library.ts';
import { network } from './nl/network.ts';
import { newHeard } from './nl/newHeard.ts';
import { news } from './nl/news.ts';
import { noabers } from './nl/noabers.ts';
import { packet } from './nl/packet.ts';
import { present } from './nl/present.ts';
import { privacy } from './nl/privacy.ts';
import { retention } from './nl/retention.ts';
import { search } from './nl/search.ts';
import { settings } from './nl/settings.ts';
import { share } from './nl/share.ts';
import { sharing } from './nl/sharing.ts';
import { shortcuts } from './nl/shortcuts.ts';
import { stories } from './nl/stories.ts';
import { tide } from './nl/tide.ts';
import { today } from './nl/today.ts';
import { translations } from './nl/translations.ts';
import { trouble } from './nl/trouble.ts';
import { trying } from './nl/trying.ts';
import { turn } from './nl/turn.ts';
import { ui } from './nl/ui.ts';
import { undercurrent } from './nl/undercurrent.ts';
import { undo } from './nl/undo.ts';
import { versions } from './nl/versions.ts';
import { villages } from './nl/villages.ts';
import { year } from './nl/year.ts';
import { yearStory } from './nl/yearStory.ts';
import { welcome } from './nl/welcome.ts';

/** The Dutch words, one file a screen: the source of truth for the keys. */
export const nl = {
  activity,
  attachments,
  backing,
  banner,
  board,
  coffee,
  bridge,
  bridgeCheck,
  collide,
  contacts,
  drieluik,
  editor,
  enums,
  erase,
  export: exporting,
  fields,
  frame,
  health,
  handover,
  heard,
  history,
  import: importing,
  initiative,
  kin,
  library,
  network,
  newHeard,
  news,
  noabers,
  packet,
  present,
  privacy,
  retention,
  search,
  settings,
  share,
  sharing,
  shortcuts,
  stories,
  tide,
  today,
  translations,
  trouble,
  trying,
  turn,
  ui,
  undercurrent,
  undo,
  versions,
  villages,
  welcome,
  year,
  yearStory,
};
export type Words = typeof nl;

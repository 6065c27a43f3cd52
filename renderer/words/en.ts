import { activity } from './en/activity.ts';
import { attachments } from './en/attachments.ts';
import { backing } from './en/backing.ts';
import { banner } from './en/banner.ts';
import { board } from './en/board.ts';
import { coffee } from './en/coffee.ts';
import { bridge } from './en/bridge.ts';
import { bridgeCheck } from './en/bridgeCheck.ts';
import { collide } from './en/collide.ts';
import { contacts } from './en/contacts.ts';
import { drieluik } from './en/drieluik.ts';
import { editor } from './en/editor.ts';
import { enums } from './en/enums.ts';
import { erase } from './en/erase.ts';
import { exporting } from './en/export.ts';
import { fields } from './en/fields.ts';
import { frame } from './en/frame.ts';
import { health } from './en/health.ts';
import { handover } from './en/handover.ts';
import { heard } from './en/heard.ts';
import { history } from './en/history.ts';
import { importing } from './en/import.ts';
import { initiative } from './en/initiative.ts';
import { kin } from './en/kin.ts';
import { library } from './en/library.ts';
import { network } from './en/network.ts';
import { newHeard } from './en/newHeard.ts';
import { news } from './en/news.ts';
import { noabers } from './en/noabers.ts';
import { packet } from './en/packet.ts';
import { present } from './en/present.ts';
import { privacy } from './en/privacy.ts';
import { retention } from './en/retention.ts';
import { search } from './en/search.ts';
import { settings } from './en/settings.ts';
import { share } from './en/share.ts';
import { sharing } from './en/sharing.ts';
import { shortcuts } from './en/shortcuts.ts';
import { stories } from './en/stories.ts';
import { tide } from './en/tide.ts';
import { today } from './en/today.ts';
import { translations } from './en/translations.ts';
import { trouble } from './en/trouble.ts';
import { trying } from './en/trying.ts';
import { turn } from './en/turn.ts';
import { ui } from './en/ui.ts';
import { undercurrent } from './en/undercurrent.ts';
import { undo } from './en/undo.ts';
import { versions } from './en/versions.ts';
import { villages } from './en/villages.ts';
import { year } from './en/year.ts';
import { yearStory } from './en/yearStory.ts';
import { welcome } from './en/welcome.ts';
import type { Words } from './nl.ts';

export const en: Words = {
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

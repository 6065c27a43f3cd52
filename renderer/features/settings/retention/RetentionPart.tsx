import { LeafletSheet } from './LeafletSheet.tsx';
import { RulesSheet } from './RulesSheet.tsx';
import { StopSheet } from './StopSheet.tsx';
import { TidiedSheet } from './TidiedSheet.tsx';

/** How long things stay, what keeps them longer, what went, and a leaflet about all of it. */
export const RetentionPart = () => (
  <>
    <RulesSheet />
    <StopSheet />
    <TidiedSheet />
    <LeafletSheet />
  </>
);

export { headOfState, stateOfParts } from '../kernel/stateParts.ts';

import { joinLaws } from './joinLaws.ts';

joinLaws(200);

import { joinLaws } from '../../../unit/main/kernel/joinLaws.ts';

joinLaws(2_000);

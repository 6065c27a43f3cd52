import { FlaskConical, Handshake, MessageCircleQuestionMark, Scale } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { TriedKind } from './tried.ts';

export const triedIcons: Readonly<Record<TriedKind, LucideIcon>> = {
  experiment: FlaskConical,
  onTheSpotAgreement: Handshake,
  knowledgeQuestion: MessageCircleQuestionMark,
  dilemma: Scale,
};

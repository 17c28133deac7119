import type { TimedStep } from '../../clocks/index.ts';

export type EscalatedTo =
  /** Whoever has it: the person named for it, else the office. */
  | 'HOLDER'
  /** One level up: a subdistrict office's district office, any other office's head. */
  | 'ONE_UP'
  | 'COMMAND_CENTER'
  /** Everyone: it is publicly late. */
  | 'PUBLIC';

type Escalation = Exclude<TimedStep, 'ANSWER_MISSING' | 'UNDISPUTED'>;

/** Whom a step that came by itself calls, as the domain page says. */
export const ESCALATIONS: Readonly<Record<Escalation, EscalatedTo>> = {
  ACKNOWLEDGE_60: 'COMMAND_CENTER',
  ACKNOWLEDGE_120: 'COMMAND_CENTER',
  RESPOND_50: 'HOLDER',
  RESPOND_100: 'ONE_UP',
  RESPOND_150: 'COMMAND_CENTER',
  RESPOND_200: 'PUBLIC',
  RESOLVE_50: 'HOLDER',
  RESOLVE_100: 'ONE_UP',
  RESOLVE_150: 'COMMAND_CENTER',
  RESOLVE_200: 'PUBLIC',
  REVIEW: 'HOLDER',
};

export interface HoldingAgency {
  readonly id: number;
  readonly kind: string;
}

/** The agency that a step calls; null when it calls nobody in particular. */
export function agencyCalled(
  to: EscalatedTo,
  holder: HoldingAgency,
  offices: { readonly districtOfficeId: number | null; readonly commandCenterId: number },
): number | null {
  switch (to) {
    case 'HOLDER':
      return holder.id;
    case 'ONE_UP':
      return holder.kind === 'SUBDISTRICT_OFFICE' ? (offices.districtOfficeId ?? holder.id) : holder.id;
    case 'COMMAND_CENTER':
      return offices.commandCenterId;
    case 'PUBLIC':
      return null;
  }
}

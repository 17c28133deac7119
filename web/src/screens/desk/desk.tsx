import { useWide } from '../../ui/use-wide';
import { DeskPhone } from './desk-phone';
import { DeskWide } from './desk-wide';
import { PrintSheet } from './print-sheet';
import { useDesk, type DeskProps } from './use-desk';
import './desk.css';

/** The desk of an office: three panels on a wide screen, tasks in the hand on a phone; on paper, one sheet. */
export function Desk(props: DeskProps) {
  const wide = useWide();
  const desk = useDesk(props);
  return (
    <>
      {wide ? <DeskWide desk={desk} /> : <DeskPhone desk={desk} />}
      <PrintSheet desk={desk} />
    </>
  );
}

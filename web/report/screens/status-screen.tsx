import { useForm } from '../ui/form-context';
import { ReceiptScreen } from './receipt-screen';
import { WaitingScreen } from './waiting-screen';

/** Where the report of this tab stands once it has been sent off. */
export function StatusScreen() {
  const { delivery } = useForm().session.current;
  if (delivery.state === 'SENT') return <ReceiptScreen receipt={delivery.receipt} />;
  if (delivery.state === 'WAITING') return <WaitingScreen delivery={delivery} />;
  return null;
}

import { AllKindsScreen } from './all-kinds-screen';
import { CheckScreen } from './check-screen';
import { EmergencyScreen } from './emergency-screen';
import { KindScreen } from './kind-screen';
import { ListScreen } from './list-screen';
import { MineScreen } from './mine-screen';
import { PlaceScreen } from './place-screen';
import { StatusScreen } from './status-screen';

/** Every screen after the first: fetched as soon as the first one stands, not before. */
export const laterScreens = {
  place: PlaceScreen,
  list: ListScreen,
  kind: KindScreen,
  all: AllKindsScreen,
  call: EmergencyScreen,
  check: CheckScreen,
  status: StatusScreen,
  mine: MineScreen,
} as const;

import { addWords } from '../../ui/language';

/** Words of alarms, apart from those that the command center opens with; there once the promise is kept. */
export const alarmWords = addWords({
  id: () => import('../../locales/alarm/id.po'),
  en: () => import('../../locales/alarm/en.po'),
});

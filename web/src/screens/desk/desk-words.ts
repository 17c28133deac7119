import { addWords } from '../../ui/language';

/** Words of the desk and of casework in the command center; there once the promise is kept. */
export const deskWords = addWords({
  id: () => import('../../locales/desk/id.po'),
  en: () => import('../../locales/desk/en.po'),
});

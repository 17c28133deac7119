import { useForm } from '../ui/form-context';
import { named } from '../words/language';
import type { Category } from '../network/catalogue';

export function useChosenCategory(): { category: Category | null; choose: (category: Category) => void } {
  const { session, catalogue } = useForm();
  const { categoryCode } = session.current;
  const category = catalogue?.categories.find((one) => one.code === categoryCode) ?? null;
  const choose = (one: Category): void => {
    session.edit((entry) => ({ ...entry, categoryCode: one.code, categoryName: named(one) }));
  };
  return { category, choose };
}

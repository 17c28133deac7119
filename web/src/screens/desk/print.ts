/** What goes on paper: the open case, or the list. Ctrl-P takes the case when one is open. */
export type Printed = 'case' | 'list';

export function printSheet(what: Printed): void {
  document.documentElement.dataset['print'] = what;
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset['print'];
    },
    { once: true },
  );
  print();
}

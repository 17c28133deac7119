import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLingui } from '@lingui/react/macro';
import { IconCommand } from '@tabler/icons-react';
import { keep, recall } from '../../platform/kept';
import { IconButton } from '../../ui/icon-button';
import { useStable } from '../../ui/use-stable';
import { useActionBoard, useOffers } from '../command-center/action-board';
import { PaletteDialog } from './palette-dialog';
import type { PaletteEntry } from './palette-entry';
import type { CommandPaletteProps } from './palette-props';
import { readRecent, reportPrefix, withRecent, writeRecent } from './recent.rules';
import { isRemembered } from './use-action-entries';

const stored = 'tanggap.palette';

/** After a choice the hands are on the report or the list, where single keys work again. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

/** One box that finds everything: actions, reports, places, the words of the filter. Ctrl K, or its button. */
export function CommandPalette(props: CommandPaletteProps) {
  const { t } = useLingui();
  const board = useActionBoard();
  const [open, setOpen] = useState(false);
  const [recent, setRecent] = useState(() => readRecent(recall(stored)));
  const chosen = useRef<PaletteEntry | null>(null);
  useOffers({ palette: { run: () => setOpen(true) } });
  const choose = useStable((entry: PaletteEntry) => {
    const next = isRemembered(entry.id) ? withRecent(recent, entry.id) : recent;
    setRecent(next);
    keep(stored, writeRecent(next));
    chosen.current = entry;
    setOpen(false);
  });
  const act = useStable(({ id, run }: PaletteEntry) => {
    leaveField();
    run();
    const code = id.startsWith(reportPrefix) ? id.slice(reportPrefix.length) : null;
    if (code !== null && board.rows?.codes.includes(code)) board.rows.focus(code);
  });
  // What was chosen is done once the dialog has given the focus back, and after all parts have put their offers anew.
  useEffect(() => {
    const entry = chosen.current;
    if (open || entry === null) return;
    chosen.current = null;
    queueMicrotask(() => act(entry));
  }, [open, act]);
  return (
    <>
      <IconButton
        label={t`Cari apa saja (Ctrl K)`}
        icon={<IconCommand size={18} stroke={1.75} aria-hidden="true" />}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      />
      {/* Out of the banner, which no dialog is part of. */}
      {open
        ? createPortal(
            <PaletteDialog {...props} recent={recent} onChoose={choose} onClose={() => setOpen(false)} />,
            document.body,
          )
        : null}
    </>
  );
}

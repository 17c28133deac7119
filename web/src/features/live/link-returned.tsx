import { Plural, Trans } from '@lingui/react/macro';
import { returnOf } from '../../platform/live/link.rules';
import { useTicking } from '../../ui/ticker';
import { useLive } from './live-context';
import '../../ui/notice.css';
import './link-returned.css';

/** The link stands again, and what that brought: said for some seconds. */
export function LinkReturned() {
  const { stream } = useLive();
  const told = useTicking((now) => returnOf(stream.link(), now) ?? '');
  const caughtUp = useTicking(() => stream.link().caughtUp);
  if (told === '') return null;
  return (
    <p className="notice link-returned" role="status">
      <Trans>Terhubung lagi</Trans>
      {' · '}
      {told === 'reloaded' ? (
        <Trans>dimuat ulang</Trans>
      ) : caughtUp === 0 ? (
        <Trans>tidak ada yang terlewat</Trans>
      ) : (
        <Plural value={caughtUp} other="# kejadian disusulkan" />
      )}
    </p>
  );
}

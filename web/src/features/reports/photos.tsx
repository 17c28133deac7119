import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import './photos.css';

export const PhotosFragment = graphql(/* GraphQL */ `
  fragment Photos on Report {
    id
    photos {
      id
      purpose
      mediumUrl
      largeUrl
      width
      height
    }
    place {
      source
      precision
      accuracyMeters
    }
  }
`);

type Photo = { id: string; mediumUrl: string; largeUrl: string; width: number; height: number };

interface LightboxProps {
  photos: readonly Photo[];
  at: number;
  onMove: (to: number) => void;
  onClose: () => void;
}

function Lightbox({ photos, at, onMove, onClose }: LightboxProps) {
  const photo = photos[at];
  const { t } = useLingui();
  const shown = at + 1;
  const count = photos.length;
  if (!photo) return null;
  return (
    <Dialog wide title={t`Foto ${shown} dari ${count}`} onClose={onClose}>
      <img
        className="lightbox__photo"
        src={photo.largeUrl}
        width={photo.width}
        height={photo.height}
        alt={t`Foto ${shown} dari pelapor`}
      />
      {count > 1 ? (
        <p className="lightbox__move">
          <Button disabled={at === 0} onClick={() => onMove(at - 1)}>
            <Trans>Sebelumnya</Trans>
          </Button>
          <Button disabled={at === count - 1} onClick={() => onMove(at + 1)}>
            <Trans>Berikutnya</Trans>
          </Button>
        </p>
      ) : null}
    </Dialog>
  );
}

/** The first photo with its caption; a press opens all of them large. */
export function Photos({ report }: { report: FragmentType<typeof PhotosFragment> }) {
  const { photos, place } = readFragment(PhotosFragment, report);
  const { t } = useLingui();
  const [open, setOpen] = useState<number | null>(null);
  const first = photos[0];
  if (!first) return null;
  const count = photos.length;
  const accuracy = place?.accuracyMeters ? Math.round(place.accuracyMeters) : null;
  return (
    <>
      <button type="button" className="photos" onClick={() => setOpen(0)}>
        <img
          src={first.mediumUrl}
          width={first.width}
          height={first.height}
          alt={t`Foto dari pelapor, perbesar`}
        />
        <span className="photos__caption">
          <Trans>1 dari {count}</Trans>
          {place?.source === 'GPS' && accuracy ? ` · GPS ±${accuracy} m` : null}
        </span>
      </button>
      {open === null ? null : (
        <Lightbox photos={photos} at={open} onMove={setOpen} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

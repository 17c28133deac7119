import { Trans, useLingui } from '@lingui/react/macro';
import { readFragment, type FragmentType } from '../../gql';
import { PhotosFragment } from '../../features/reports/photos';

/** What shows that it is solved. */
export function AfterPhotos({ report }: { report: FragmentType<typeof PhotosFragment> }) {
  const { t } = useLingui();
  const after = readFragment(PhotosFragment, report).photos.filter(({ purpose }) => purpose === 'AFTER');
  if (after.length === 0) return null;
  return (
    <figure className="case__after">
      <figcaption>
        <Trans>Sesudah</Trans>
      </figcaption>
      {after.map(({ id, mediumUrl, largeUrl, width, height }) => (
        <a key={id} href={largeUrl} target="_blank" rel="noreferrer">
          <img src={mediumUrl} width={width} height={height} alt={t`Foto sesudah`} />
        </a>
      ))}
    </figure>
  );
}

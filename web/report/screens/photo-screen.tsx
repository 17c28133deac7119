import { useEffect, useRef, useState } from 'preact/hooks';
import { isUntouched, MAX_PHOTOS, type EntryPhoto } from '../entry/entry';
import { shrinkPhoto } from '../photo/shrink-photo';
import { usePhotoAddress } from '../photo/use-photo-address';
import { onUploadProgress } from '../sending/real-wire';
import { Frame } from '../ui/frame';
import { go, useForm } from '../ui/form-context';
import { Icon } from '../ui/icon';
import { words } from '../words/language';

// Naming the formats makes phones hand over HEIC as JPEG.
const ACCEPT = 'image/jpeg,image/png,image/webp';

export function PhotoScreen() {
  const { session } = useForm();
  const w = words().photo;
  const { photos } = session.current;
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const camera = useRef<HTMLInputElement>(null);
  const gallery = useRef<HTMLInputElement>(null);

  const take = async (input: HTMLInputElement): Promise<void> => {
    const room = MAX_PHOTOS - photos.length;
    const files = [...(input.files ?? [])];
    input.value = '';
    setProblem(files.length > room ? w.tooMany(MAX_PHOTOS) : '');
    setBusy(true);
    try {
      for (const file of files.slice(0, room)) {
        const shrunk = await shrinkPhoto(file);
        if (shrunk.kind === 'READY') await session.addPhoto(shrunk.bytes, shrunk.type);
        else setProblem(w[shrunk.why]);
      }
    } catch {
      setProblem(w.notTaken);
    } finally {
      setBusy(false);
    }
  };
  const picker = (ref: typeof camera, direct: boolean) => (
    <input
      ref={ref}
      type="file"
      class="hidden"
      tabIndex={-1}
      accept={ACCEPT}
      multiple={!direct}
      {...(direct ? { capture: 'environment' as const } : {})}
      aria-label={direct ? w.take : w.gallery}
      onChange={(event) => void take(event.currentTarget)}
    />
  );
  const has = photos.length > 0;
  return (
    <Frame
      name="photo"
      step={1}
      title={has ? w.titleChosen : w.title}
      backTo={false}
      emergency
      actions={
        <>
          {has ? (
            <button
              type="button"
              class="primary"
              onClick={() => {
                go('place');
              }}
            >
              {words().next}
            </button>
          ) : (
            <button type="button" class="primary" disabled={busy} onClick={() => camera.current?.click()}>
              <Icon name="camera" /> {w.take}
            </button>
          )}
          {photos.length < MAX_PHOTOS && (
            <button type="button" class="secondary" disabled={busy} onClick={() => gallery.current?.click()}>
              <Icon name={has ? 'plus' : 'gallery'} /> {has ? w.another : w.gallery}
            </button>
          )}
          {!has && (
            <button
              type="button"
              class="link"
              onClick={() => {
                go('place');
              }}
            >
              {w.without}
            </button>
          )}
        </>
      }
    >
      <WaitingBanner />
      {picker(camera, true)}
      {picker(gallery, false)}
      {has ? (
        <ul class={`photos photos-${String(photos.length)}`}>
          {photos.map((photo, at) => (
            <ChosenPhoto key={photo.key} photo={photo} number={at + 1} />
          ))}
        </ul>
      ) : (
        <button type="button" class="photo-drop" disabled={busy} onClick={() => camera.current?.click()}>
          <Icon name="camera" size={72} />
          <span>{w.hint}</span>
        </button>
      )}
      <p class="note" role="status">
        {busy ? w.shrinking : problem}
      </p>
      <CityChoice />
    </Frame>
  );
}

function ChosenPhoto({ photo, number }: { readonly photo: EntryPhoto; readonly number: number }) {
  const { session } = useForm();
  const address = usePhotoAddress(photo.key);
  const [percent, setPercent] = useState<number | null>(0);
  const w = words().photo;
  useEffect(() => onUploadProgress(photo.key, setPercent), [photo.key]);
  const state = photo.photoId ? w.uploaded : percent === null ? w.kept : w.uploading(percent);
  return (
    <li class="photo">
      {address && <img src={address} alt={w.alt(number)} />}
      <p class="photo-state">
        {!photo.photoId && percent !== null && (
          <progress max={100} value={percent} aria-label={w.uploading(percent)} />
        )}
        {photo.photoId && <Icon name="check" size={16} />}
        {state}
      </p>
      <button
        type="button"
        class="photo-remove"
        onClick={() => {
          session.removePhoto(photo.key);
        }}
      >
        <Icon name="close" size={20} />
        <span class="hidden">{w.remove(number)}</span>
      </button>
    </li>
  );
}

/** Only where one installation serves several cities. */
function CityChoice() {
  const { catalogue } = useForm();
  if (!catalogue || catalogue.cities.length < 2) return null;
  return (
    <label class="city-choice">
      {words().city}{' '}
      <select
        value={catalogue.city.slug}
        onChange={({ currentTarget: { value } }) => {
          location.assign(`/report?city=${encodeURIComponent(value)}`);
        }}
      >
        {catalogue.cities.map((city) => (
          <option key={city.slug} value={city.slug}>
            {city.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function WaitingBanner() {
  const { session } = useForm();
  const waiting = session.entries.filter((entry) => entry.delivery.state === 'WAITING').length;
  const others = session.entries.filter(
    (entry) => entry.clientId !== session.current.clientId && !isUntouched(entry),
  );
  const unfinished = others.some((entry) => entry.delivery.state === 'EDITING');
  const w = words();
  if (!waiting && others.length === 0) return null;
  return (
    <a class={waiting ? 'banner' : 'quiet-link'} href="#mine">
      {waiting ? w.waiting.banner(waiting) : unfinished ? w.mine.unfinished : w.mine.link}
      <Icon name="next" size={20} />
    </a>
  );
}

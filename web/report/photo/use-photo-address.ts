import { useEffect, useState } from 'preact/hooks';
import { useForm } from '../ui/form-context';

/** An address under which the page can show a photo that lies on the phone; empty while it is fetched. */
export function usePhotoAddress(key: string | undefined): string {
  const { store } = useForm().session;
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (!key) return;
    let made = '';
    let gone = false;
    void store.photoBytes(key).then((bytes) => {
      if (!bytes || gone) return;
      made = URL.createObjectURL(new Blob([bytes]));
      setAddress(made);
    });
    return () => {
      gone = true;
      URL.revokeObjectURL(made);
    };
  }, [store, key]);
  return address;
}

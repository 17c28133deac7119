export { acceptPhoto, type PhotoDeps } from './accept-photo.ts';
export { migrations as mediaMigrations } from './media.migration.ts';
export { mediaRoutes } from './media.routes.ts';
export { PhotoGate } from './photo-gate.ts';
export { photoIdOf, uuidOfPhoto } from './photo-id.ts';
export { PhotoRefusal } from './photo-refusal.ts';
export { openPhotoStore } from './photo-store.ts';
export { sweepPhotos } from './sweep-photos.ts';

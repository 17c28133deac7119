import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BasemapKind } from '../../../gql/admin/graphql';

export const basemapWords: Readonly<Record<BasemapKind, MessageDescriptor>> = {
  OFFLINE: msg`Tanpa peta jalan`,
  STREETS: msg`Peta jalan OpenFreeMap`,
  STYLE: msg`Gaya peta MapLibre dari alamat`,
  PMTILES: msg`Berkas PMTiles dari alamat`,
  MAPBOX: msg`Mapbox`,
};

/** What leaves the machine of everyone who opens the map. */
export const basemapHints: Readonly<Record<BasemapKind, MessageDescriptor>> = {
  OFFLINE: msg`Batas, pantai dan nama wilayah dari server ini. Tidak ada yang diambil dari pihak lain.`,
  STREETS: msg`Peramban setiap orang yang membuka peta mengambil petak dari tiles.openfreemap.org. Gratis, tanpa kunci, tanpa jaminan layanan.`,
  STYLE: msg`Peramban mengambil gaya dan petaknya dari alamat itu, dan hanya dari sana. Gambar dan huruf gaya itu tidak dipakai.`,
  PMTILES: msg`Peramban mengambil bagian berkas itu yang tampak. Berkas boleh berada di server kota sendiri; skema Protomaps atau OpenMapTiles.`,
  MAPBOX: msg`Peta digambar oleh program Mapbox menurut ketentuan Mapbox; peramban menghubungi api.mapbox.com dan events.mapbox.com.`,
};

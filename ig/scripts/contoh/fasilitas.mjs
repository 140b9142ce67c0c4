// Where and by whom, as docs/contoh/00-fasilitas.json has them.
import { PUSKESMAS } from './kiriman.mjs';

export const DOKTER = { petugas: `${PUSKESMAS}-DOKTER2`, tempat: `${PUSKESMAS}-lok`, fasilitas: PUSKESMAS, jenjang: 'puskesmas' };
export const PUSTU = { petugas: `${PUSKESMAS}-PST01-BIDAN1`, tempat: `${PUSKESMAS}-PST01-lok`, fasilitas: `${PUSKESMAS}-PST01`, jenjang: 'pustu' };
export const MAWAR = { petugas: `${PUSKESMAS}-PSY02-KADER2`, tempat: `${PUSKESMAS}-PSY02-lok`, fasilitas: `${PUSKESMAS}-PSY02`, jenjang: 'posyandu' };
export const MAWAR_BIDAN = { ...MAWAR, petugas: PUSTU.petugas };
export const CEMPAKA = { petugas: `${PUSKESMAS}-PSY06-KADER2`, tempat: `${PUSKESMAS}-PSY06-lok`, fasilitas: `${PUSKESMAS}-PSY06`, jenjang: 'posyandu' };

// The family of the story, person by person and state by state. Nobody of them exists.
import { PUSKESMAS } from './kiriman.mjs';
import { SIKLUS, SISTEM, konsep } from './istilah.mjs';

export const NO_RM = `${SIKLUS}/sid/no-rm/${PUSKESMAS}`;

const KK_LAMA = '9202041503187001';
const KK_BARU = '9202041008267002';
const PINDAH = '2026-08-10';

export const UMBUY = { desa: '9202042002', nama: 'Umbuy', jalan: 'Jalan Kebun Cokelat', rt: '003', rw: '001' };
export const MEBJI = { desa: '9202042016', nama: 'Mebji', jalan: 'Jalan Irigasi Barat', rt: '002', rw: '002' };

export const alamat = ({ desa, jalan, rt, rw }, lain) => ({
  extension: [
    {
      url: 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode',
      extension: [
        { url: 'province', valueCode: desa.slice(0, 2) },
        { url: 'city', valueCode: desa.slice(0, 4) },
        { url: 'district', valueCode: desa.slice(0, 6) },
        { url: 'village', valueCode: desa },
        { url: 'rt', valueCode: rt },
        { url: 'rw', valueCode: rw },
      ],
    },
  ],
  line: [`${jalan} RT ${rt} RW ${rw}`],
  city: 'Kabupaten Manokwari',
  district: 'Prafi',
  state: 'Papua Barat',
  country: 'ID',
  ...lain,
});

export const ALAMAT_LAMA = alamat(UMBUY, { use: 'home' });
const ALAMAT_BARU = [alamat(MEBJI, { use: 'home', period: { start: PINDAH } }), alamat(UMBUY, { use: 'old', period: { end: PINDAH } })];

export const nomor = (system, value, use) => ({ ...(use ? { use } : {}), system, value });

export const orang = (identifier, name, gender, birthDate, order, address) => ({
  resourceType: 'Patient',
  identifier,
  active: true,
  name,
  gender,
  birthDate,
  address,
  multipleBirthInteger: order,
  managingOrganization: { reference: `Organization/${PUSKESMAS}` },
});

const kartuKeluarga = (pindah) => (pindah ? [nomor(SISTEM.kk, KK_BARU, 'official'), nomor(SISTEM.kk, KK_LAMA, 'old')] : [nomor(SISTEM.kk, KK_LAMA)]);

/** An adult is found by the NIK: another facility may have registered the person before. */
const dewasa = (nik, rm, nama, gender, birthDate) => {
  const keadaan = (pindah) =>
    orang(
      [nomor(SISTEM.nik, nik, 'official'), ...kartuKeluarga(pindah), nomor(NO_RM, rm)],
      [{ use: 'official', text: nama }],
      gender,
      birthDate,
      0,
      pindah ? ALAMAT_BARU : [ALAMAT_LAMA],
    );
  return { nama, nik, lahir: birthDate, awal: keadaan(false), pindah: keadaan(true) };
};

const NIK_IBU = '9202044508927002';

/** A child is found by the SIMPUS's own number, from birth on and whatever else it is given later. */
const kembar = (order, nik, rm, nama, gender) => {
  const lama = `By. Ny. Agustina Krey ${order}`;
  const keadaan = (identifier, name, address) => orang([nomor(NO_RM, rm), ...identifier], name, gender, '2025-07-22', order, address);
  const bernama = [
    { use: 'official', text: nama },
    { use: 'old', text: lama },
  ];
  return {
    nama,
    nik,
    rm,
    lahir: keadaan([nomor(SISTEM.nikIbu, NIK_IBU), ...kartuKeluarga(false)], [{ use: 'official', text: lama }], [ALAMAT_LAMA]),
    // The number of its own beside its mother's: that is how the server knows which child it is.
    berNik: keadaan([nomor(SISTEM.nik, nik, 'official'), nomor(SISTEM.nikIbu, NIK_IBU), ...kartuKeluarga(false)], bernama, [ALAMAT_LAMA]),
    pindah: keadaan([nomor(SISTEM.nik, nik, 'official'), ...kartuKeluarga(true)], bernama, ALAMAT_BARU),
  };
};

export const AYAH = dewasa('9202041702837001', 'CRT-7001', 'Yohanis Krey', 'male', '1983-02-17');
export const IBU = dewasa(NIK_IBU, 'CRT-7002', 'Agustina Krey', 'female', '1992-08-05');
export const NENEK = dewasa('9202045203557003', 'CRT-7003', 'Mariana Krey', 'female', '1955-03-12');
export const KEMBAR = [
  kembar(1, '9202046207257004', 'CRT-7004', 'Debora Krey', 'female'),
  kembar(2, '9202042207257005', 'CRT-7005', 'Daniel Krey', 'male'),
];

export const ibuKandung = (anak, patient) => ({
  resourceType: 'RelatedPerson',
  identifier: [nomor(NO_RM, `${anak.rm}-IBU`), nomor(SISTEM.nik, NIK_IBU)],
  active: true,
  patient,
  relationship: [konsep(`${SISTEM.hl7}/v3-RoleCode`, 'MTH', 'mother')],
  name: [{ text: IBU.nama }],
  gender: 'female',
  birthDate: IBU.lahir,
});

const rumah = (nomorRumah, desa, address) => ({
  resourceType: 'Location',
  identifier: [nomor(SISTEM.rumah, nomorRumah)],
  status: 'active',
  name: `Rumah ${nomorRumah}`,
  mode: 'instance',
  address,
  physicalType: konsep(`${SISTEM.hl7}/location-physical-type`, 'ho', 'House'),
  partOf: { reference: `Location/wilayah-${desa}` },
});

export const RUMAH_LAMA = rumah('9202042002-CRT7001', UMBUY.desa, ALAMAT_LAMA);
export const RUMAH_BARU = rumah('9202042016-CRT7002', MEBJI.desa, alamat(MEBJI, { use: 'home' }));

const keluarga = (kk, nomorRumah, posyandu, lain) => ({
  resourceType: 'Group',
  identifier: [nomor(SISTEM.rumah, nomorRumah), nomor(SISTEM.kk, kk)],
  type: 'person',
  actual: true,
  name: 'Keluarga Yohanis Krey',
  managingEntity: { reference: `Organization/${posyandu}` },
  ...lain,
});

const anggota = (entity, lain) => entity.map((reference) => ({ entity: reference, ...lain }));

// One Group for one house. Moving ends one and begins another, so that neither is rewritten twice.
export const keluargaDiUmbuy = (orang) =>
  keluarga(KK_LAMA, RUMAH_LAMA.identifier[0].value, `${PUSKESMAS}-PSY02`, { active: true, quantity: orang.length, member: anggota(orang) });
export const keluargaMeninggalkanUmbuy = (orang) =>
  keluarga(KK_LAMA, RUMAH_LAMA.identifier[0].value, `${PUSKESMAS}-PSY02`, {
    active: false,
    quantity: 0,
    member: anggota(orang, { period: { end: PINDAH }, inactive: true }),
  });
export const keluargaDiMebji = (orang) =>
  keluarga(KK_BARU, RUMAH_BARU.identifier[0].value, `${PUSKESMAS}-PSY06`, {
    active: true,
    quantity: orang.length,
    member: anggota(orang, { period: { start: PINDAH } }),
  });

// Two years of one family, a Bundle for each day on which the SIMPUS had something to send.
import { Kiriman, PUSKESMAS, jam, sysIds } from './kiriman.mjs';
import { CEMPAKA, DOKTER, MAWAR, MAWAR_BIDAN, PUSTU } from './fasilitas.mjs';
import * as K from './keluarga.mjs';
import { SIKLUS, SISTEM, VAKSIN, istilah, jumlah, konsep, loinc, snomed, takAda } from './istilah.mjs';

const IBU_ANAK = { klaster: 'k2' };
const DEWASA = { klaster: 'k3' };
const HPHT = '2024-11-04';
const HPL = '2025-08-11';

const nomor = (tanggal, rm) => `CRT-${tanggal.slice(0, 10).replaceAll('-', '')}-${rm}`;

const episode = (jenis, display, rm, patient, mulai, selesai) => ({
  resourceType: 'EpisodeOfCare',
  identifier: [{ system: sysIds('episode-of-care'), value: `${jenis.toUpperCase()}-CRT-${rm}` }],
  status: selesai ? 'finished' : 'active',
  statusHistory: [
    { status: 'active', period: { start: mulai, ...(selesai ? { end: selesai } : {}) } },
    ...(selesai ? [{ status: 'finished', period: { start: selesai, end: selesai } }] : []),
  ],
  type: [konsep(`${SISTEM.kemkes}/episodeofcare-type`, jenis, display)],
  patient,
  managingOrganization: { reference: `Organization/${PUSKESMAS}` },
  period: { start: mulai, ...(selesai ? { end: selesai } : {}) },
});
const kehamilan = (ibu, selesai) => episode('ANC', 'Antenatal Care', '7002', ibu, '2024-12-30', selesai);
const nifas = (ibu, selesai) => episode('PNC', 'Postnatal Care', '7002', ibu, '2025-07-22', selesai);
const neonatus = (anak, patient, selesai) => episode('Neonate', 'Neonatal Care', anak.rm.slice(-4), patient, '2025-07-22', selesai);

function anc(k, tanggal, di, jenis, label) {
  const ibu = k.bilaBelumAda(K.IBU.awal);
  const hamil = k.bilaBelumAda(kehamilan(ibu));
  const kunjungan = k.kunjungan({ ...di, ...IBU_ANAK, nomor: nomor(tanggal, 7002), pasien: ibu, jenis, mulai: `${tanggal}T09:10`, label: [SISTEM.anc, label], episode: hamil });
  return kunjungan.tanya(loinc('8665-2', 'Last menstrual period start date'), { valueDateTime: HPHT });
}

const usiaJanin = (v, minggu, tfu, djj) =>
  v
    .tanya(loinc('18185-9', 'Gestational age'), { valueQuantity: jumlah(minggu, 'wk') })
    .periksa(loinc('11881-0', 'Uterus Fundal height Tape measure'), { valueQuantity: jumlah(tfu, 'cm') })
    .periksa(loinc('55283-6', 'Fetal Heart rate'), { valueQuantity: jumlah(djj, '{beats}/min') });

const usg = (v) => v.tindakan(konsep(SISTEM.icd9cm, '88.78', 'Diagnostic ultrasound of gravid uterus'));
const hb = (v, nilai) => v.lab('718-7', 'Hemoglobin [Mass/volume] in Blood', nilai, 'g/dL');

/** Both twins at one table: two visits, one Bundle. */
function keduaAnak(k, tanggal, keadaan, isi, tulis) {
  K.KEMBAR.forEach((anak, i) => {
    const pasien = k.bilaBelumAda(anak[keadaan]);
    const rincian = typeof isi === 'function' ? isi(anak, pasien) : isi;
    tulis(k.kunjungan({ ...IBU_ANAK, nomor: nomor(tanggal, anak.rm.slice(-4)), pasien, mulai: `${tanggal}T09:${30 + 20 * i}`, ...rincian }), i, anak, pasien);
  });
}

const timbang = (v, kg, hasil) => v.berat(kg).kenaikanBerat(hasil);

function tensi(k, tanggal, di, jenis, sistolik, diastolik) {
  const ayah = k.bilaBelumAda(K.AYAH.awal);
  const v = k.kunjungan({ ...di, ...DEWASA, nomor: nomor(tanggal, 7001), pasien: ayah, jenis, mulai: `${tanggal}T10:00`, alasan: ['I10', 'Essential (primary) hypertension'] });
  return v.tekananDarah(sistolik, diastolik);
}

const tugasKunjungan = (ayah, selesai) => ({
  resourceType: 'Task',
  identifier: [{ system: sysIds('task'), value: 'CRT-20251001-7001-KUNJUNGAN' }],
  status: selesai ? 'completed' : 'requested',
  intent: 'order',
  priority: 'routine',
  code: konsep(SISTEM.snomed, '439708006', 'Home visit'),
  description: 'Pasien hipertensi tidak datang pada bulan September 2025; kunjungan rumah oleh tenaga kesehatan',
  for: ayah,
  authoredOn: '2025-10-01T08:00:00+09:00',
  lastModified: selesai ?? '2025-10-01T08:00:00+09:00',
  requester: { reference: `Organization/${PUSKESMAS}` },
  owner: { reference: `Organization/${PUSKESMAS}-PST01` },
  reasonCode: konsep(SISTEM.icd10, 'I10', 'Essential (primary) hypertension'),
});

const SKILAS = [
  ['1', 'Penurunan Kognitif', ['1.1', 'Orientasi waktu dan tempat', false], ['1.2', 'Mengingat tiga kata', true]],
  ['2', 'Keterbatasan Mobilisasi', ['2.1', 'Berdiri dari kursi lima kali dalam 14 detik', true]],
  ['3', 'Malnutrisi', ['3.1', 'Berat badan berkurang >3 kg', false], ['3.2', 'Hilang nafsu makan', false], ['3.3', 'LiLA <21 cm', false]],
  ['4', 'Gangguan Penglihatan', ['4.1', 'Masalah pada mata', true], ['4.2', 'Tes melihat', true]],
  ['5', 'Gangguan Pendengaran', ['5.1', 'Mendengar suara bisikan', false]],
  ['6', 'Gejala Depresi', ['6.1', 'Merasa sedih atau tertekan', false], ['6.2', 'Sedikit minat atau kesenangan', false]],
].map(([linkId, text, ...butir]) => ({ linkId, text, item: butir.map(([id, tanya, ya]) => ({ linkId: id, text: tanya, answer: [{ valueBoolean: ya }] })) }));

const semua = (k, keadaanDewasa, keadaanAnak) => [
  ...[K.AYAH, K.IBU, K.NENEK].map((orang) => k.bilaBelumAda(orang[keadaanDewasa])),
  ...K.KEMBAR.map((anak) => k.bilaBelumAda(anak[keadaanAnak])),
];

const BABAK = {
  'anc-k1': (k) =>
    hb(usg(anc(k, '2024-12-30', DOKTER, 'anc-k1', 'K1M').tekananDarah(108, 70).berat(51.4)), 11.6)
      .vital('8302-2', 'Body height', 153, 'cm')
      .periksa(snomed('284473002', 'Mid upper arm circumference'), { valueQuantity: jumlah(24.8, 'cm') })
      .tanya(loinc('11778-8', 'Delivery date Estimated'), { valueDateTime: HPL })
      .tanya(loinc('11996-6', '[#] Pregnancies'), { valueInteger: 2 })
      .imunisasi(VAKSIN.td, 2, { program: ['IM-WUS', 'Imunisasi Program Rutin Lanjutan Wanita Usia Subur'] }),
  'anc-k2': (k) => anc(k, '2025-02-10', PUSTU, 'anc-k2', 'K2').tekananDarah(110, 72).berat(53.9).konseling(),
  'anc-k3': (k) => usiaJanin(anc(k, '2025-04-07', PUSTU, 'anc-k3', 'K3').tekananDarah(112, 70).berat(58.2), 22, 24, 146),
  'skrining-ayah': (k) => {
    const ayah = k.bilaBelumAda(K.AYAH.awal);
    k.kunjungan({ ...MAWAR_BIDAN, ...DEWASA, nomor: nomor('2025-04-22', 7001), pasien: ayah, jenis: 'skrining-dewasa', mulai: '2025-04-22T09:00' })
      .tekananDarah(158, 98)
      .berat(74.5)
      .vital('8302-2', 'Body height', 166, 'cm')
      .periksa(snomed('276361009', 'Waist circumference'), { valueQuantity: jumlah(93, 'cm') })
      .lab('2339-0', 'Glucose [Mass/volume] in Blood', 118, 'mg/dL');
  },
  'diagnosis-ayah': (k) => tensi(k, '2025-05-06', DOKTER, 'rawat-jalan', 156, 96).diagnosis('I10', 'Essential (primary) hypertension').konseling(),
  'anc-k4': (k) => usiaJanin(anc(k, '2025-05-12', PUSTU, 'anc-k4', 'K4').tekananDarah(114, 74).berat(61), 27, 30, 142),
  'pantau-ayah-juni': (k) => tensi(k, '2025-06-03', PUSTU, 'pantau-ht', 142, 90),
  'anc-k5': (k) => hb(usg(usiaJanin(anc(k, '2025-06-16', DOKTER, 'anc-k5', 'K5').tekananDarah(116, 76).berat(63.8), 32, 35, 144)), 11.1).diagnosis('O30.0', 'Twin pregnancy'),
  'pantau-ayah-juli': (k) => tensi(k, '2025-07-08', PUSTU, 'pantau-ht', 138, 88),
  'anc-k6': (k) => usiaJanin(anc(k, '2025-07-14', PUSTU, 'anc-k6', 'K6').tekananDarah(118, 76).berat(66.1), 36, 37, 140),
  persalinan: (k) => {
    const ibu = k.bilaBelumAda(K.IBU.awal);
    const hamil = k.keadaanTerakhir(kehamilan(ibu, '2025-07-22'));
    k.bilaBelumAda(nifas(ibu));
    K.KEMBAR.forEach((anak) => {
      const bayi = k.bilaBelumAda(anak.lahir);
      k.bilaBelumAda(K.ibuKandung(anak, bayi));
      k.bilaBelumAda(neonatus(anak, bayi));
    });
    k.kunjungan({ ...DOKTER, ...IBU_ANAK, nomor: nomor('2025-07-22', 7002), pasien: ibu, jenis: 'persalinan', kelas: 'IMP', mulai: '2025-07-22T21:00', menit: 170, episode: hamil })
      .tekananDarah(122, 78)
      .diagnosis('Z37.2', 'Twins, both liveborn');
  },
  kn0: (k) =>
    keduaAnak(
      k,
      '2025-07-22',
      'lahir',
      (anak, pasien) => ({ ...DOKTER, jenis: 'kn0', mulai: anak === K.KEMBAR[0] ? '2025-07-22T23:10' : '2025-07-22T23:25', episode: k.bilaBelumAda(neonatus(anak, pasien)) }),
      (v, i) =>
        v
          .tanya(loinc('8339-4', 'Birth weight Measured'), { valueQuantity: jumlah([2550, 2480][i], 'g') })
          .vital('89269-5', 'Body height Measured --at birth', [47, 46.5][i], 'cm')
          .tanya(loinc('9274-2', '5 minute Apgar Score'), { valueQuantity: jumlah([9, 8][i], '{score}') })
          .tindakan(snomed('431868002', 'Initiation of breastfeeding'))
          .tindakan(snomed('448883004', 'Injection of vitamin K1'))
          .imunisasi(VAKSIN.hb0, 1, { seri: 'HB0' }),
    ),
  'kf1-kn1': (k) => {
    const ibu = k.bilaBelumAda(K.IBU.awal);
    k.kunjungan({ ...DOKTER, ...IBU_ANAK, nomor: nomor('2025-07-23', 7002), pasien: ibu, jenis: 'kf1', mulai: '2025-07-23T14:00', label: [SISTEM.nifas, 'KF1'], episode: k.bilaBelumAda(nifas(ibu)) })
      .tekananDarah(116, 74)
      .tindakan(snomed('767224000', 'Administration of vitamin A'));
    keduaAnak(
      k,
      '2025-07-23',
      'lahir',
      (anak, pasien) => ({ ...DOKTER, jenis: 'kn1', label: [SISTEM.neonatus, 'KN1'], episode: k.bilaBelumAda(neonatus(anak, pasien)) }),
      (v, i) => v.berat([2.51, 2.44][i]),
    );
  },
  'kf2-kn2': (k) => {
    const ibu = k.bilaBelumAda(K.IBU.awal);
    k.kunjungan({ ...PUSTU, ...IBU_ANAK, nomor: nomor('2025-07-26', 7002), pasien: ibu, jenis: 'kf2', mulai: '2025-07-26T09:00', label: [SISTEM.nifas, 'KF2'], episode: k.bilaBelumAda(nifas(ibu)) })
      .tekananDarah(114, 72)
      .konseling();
    keduaAnak(
      k,
      '2025-07-26',
      'lahir',
      (anak, pasien) => ({ ...PUSTU, jenis: 'kn2', label: [SISTEM.neonatus, 'KN2'], episode: k.bilaBelumAda(neonatus(anak, pasien)) }),
      (v, i) => v.berat([2.5, 2.42][i]).tindakan(snomed('400984005', 'Congenital hypothyroidism screening test')),
    );
  },
  'kf3-kn3': (k) => {
    const ibu = k.bilaBelumAda(K.IBU.awal);
    k.kunjungan({ ...PUSTU, ...IBU_ANAK, nomor: nomor('2025-08-05', 7002), pasien: ibu, jenis: 'kf3', mulai: '2025-08-05T09:00', label: [SISTEM.nifas, 'KF3'], episode: k.bilaBelumAda(nifas(ibu)) }).tekananDarah(112, 70);
    keduaAnak(
      k,
      '2025-08-05',
      'lahir',
      (anak, pasien) => ({ ...PUSTU, jenis: 'kn3', label: [SISTEM.neonatus, 'KN3'], episode: k.keadaanTerakhir(neonatus(anak, pasien, '2025-08-19')) }),
      (v, i) => v.berat([2.78, 2.69][i]),
    );
  },
  'pantau-ayah-agustus': (k) => tensi(k, '2025-08-12', DOKTER, 'pantau-ht', 134, 86).konseling(),
  'posyandu-bcg': (k) =>
    keduaAnak(k, '2025-08-19', 'lahir', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) =>
      timbang(v, [3.2, 3.05][i], takAda('not-applicable', 'Not Applicable')).imunisasi(VAKSIN.bcg, 1).imunisasi(VAKSIN.polio, 1),
    ),
  kf4: (k) => {
    const ibu = k.bilaBelumAda(K.IBU.awal);
    const episodeNifas = k.keadaanTerakhir(nifas(ibu, '2025-08-26'));
    k.kunjungan({ ...PUSTU, ...IBU_ANAK, nomor: nomor('2025-08-26', 7002), pasien: ibu, jenis: 'kf4', mulai: '2025-08-26T09:00', label: [SISTEM.nifas, 'KF4'], episode: episodeNifas })
      .tekananDarah(110, 70)
      .konseling();
  },
  'pendataan-keluarga': (k) => {
    const orang = semua(k, 'awal', 'lahir');
    const rumah = k.bilaBelumAda(K.RUMAH_LAMA);
    k.bilaBelumAda(K.keluargaDiUmbuy(orang));
    k.kunjungan({ ...MAWAR, ...DEWASA, jenjang: 'kunjungan-rumah', tempat: rumah, kelas: 'HH', nomor: nomor('2025-08-30', 7001), pasien: orang[0], jenis: 'kunjungan-rumah-rutin', mulai: '2025-08-30T16:00' }).tanya(
      snomed('77176002', 'Smoker'),
      { valueBoolean: true },
    );
  },
  'posyandu-pentabio-1': (k) =>
    keduaAnak(k, '2025-09-23', 'lahir', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) =>
      timbang(v, [4.4, 4.2][i], true).imunisasi(VAKSIN.pentabio, 1).imunisasi(VAKSIN.polio, 2).imunisasi(VAKSIN.pcv, 1),
    ),
  'tugas-kunjungan-ayah': (k) => k.bilaBelumAda(tugasKunjungan(k.bilaBelumAda(K.AYAH.awal))),
  'kunjungan-rumah-ayah': (k) => {
    const ayah = k.bilaBelumAda(K.AYAH.awal);
    const rumah = k.bilaBelumAda(K.RUMAH_LAMA);
    k.keadaanTerakhir(tugasKunjungan(ayah, jam('2025-10-03T15:30', 25)));
    k.kunjungan({ ...PUSTU, ...DEWASA, jenjang: 'kunjungan-rumah', tempat: rumah, kelas: 'HH', nomor: nomor('2025-10-03', 7001), pasien: ayah, jenis: 'kunjungan-rumah-nakes', mulai: '2025-10-03T15:30' })
      .tekananDarah(168, 102)
      .kuesioner(
        `${SIKLUS}/Questionnaire/kunjungan-rumah-dewasa`,
        [
          {
            linkId: 'hipertensi',
            text: 'Hipertensi',
            item: [
              { linkId: 'ht', text: 'Pernah didiagnosis hipertensi oleh tenaga kesehatan', answer: [{ valueBoolean: true }] },
              { linkId: 'ht-obat-ada', text: 'Obat hipertensi tersedia di rumah', answer: [{ valueBoolean: false }] },
              { linkId: 'ht-obat-minum', text: 'Obat hipertensi diminum dalam 24 jam terakhir', answer: [{ valueBoolean: false }] },
            ],
          },
        ],
        // Only the part that the visit was for.
        'in-progress',
      );
  },
  'pantau-ayah-oktober': (k) => tensi(k, '2025-10-07', DOKTER, 'pantau-ht', 148, 92).konseling(),
  'posyandu-pentabio-2': (k) =>
    keduaAnak(k, '2025-10-28', 'lahir', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) =>
      timbang(v, [5.3, 5][i], true).imunisasi(VAKSIN.pentabio, 2).imunisasi(VAKSIN.polio, 3).imunisasi(VAKSIN.pcv, 2),
    ),
  'skrining-nenek': (k) => {
    const nenek = k.bilaBelumAda(K.NENEK.awal);
    const v = k.kunjungan({ ...PUSTU, ...DEWASA, nomor: nomor('2025-11-18', 7003), pasien: nenek, jenis: 'skrining-lansia', mulai: '2025-11-18T09:00' });
    v.tekananDarah(146, 84)
      .periksa(snomed('284473002', 'Mid upper arm circumference'), { valueQuantity: jumlah(23.5, 'cm') })
      .tanya(loinc('96762-0', 'Barthel index panel'), { valueQuantity: jumlah(18, '{score}') })
      .kuesioner('https://fhir.kemkes.go.id/Questionnaire/Q0042', SKILAS);
    v.tambah('servicerequest', {
      resourceType: 'ServiceRequest',
      status: 'active',
      intent: 'order',
      category: [snomed('3457005', 'Patient referral')],
      code: snomed('185389009', 'Follow-up visit'),
      subject: nenek,
      encounter: v.ref,
      authoredOn: '2025-11-18T09:18:00+09:00',
      requester: v.petugas,
      performer: [{ reference: `Organization/${PUSKESMAS}` }],
      note: [{ text: 'SKILAS: ingatan, mobilisasi, dan penglihatan perlu pemeriksaan lanjut' }],
    });
  },
  'posyandu-pentabio-3': (k) =>
    keduaAnak(k, '2025-11-25', 'lahir', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) =>
      timbang(v, [6, 5.3][i], i === 0).imunisasi(VAKSIN.pentabio, 3).imunisasi(VAKSIN.polio, 4),
    ),
  'posyandu-sesudah-absen': (k) =>
    keduaAnak(k, '2026-01-27', 'lahir', { ...MAWAR, jenis: 'pertumbuhan' }, (v, i) => timbang(v, [6.9, 6.3][i], takAda('not-performed', 'Not Performed'))),
  'vitamin-a': (k) =>
    keduaAnak(k, '2026-02-24', 'lahir', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) =>
      timbang(v, [7.3, 6.7][i], true)
        .periksa(snomed('1153593003', 'Weight for age z-score'), { valueQuantity: jumlah([-0.42, -1.86][i], '{Zscore}') })
        .vitaminA(),
    ),
  'posyandu-campak-rubela': (k) =>
    keduaAnak(k, '2026-04-28', 'lahir', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) => v.berat([8, 7.5][i]).imunisasi(VAKSIN.mr, 1)),
  'nik-terbit': (k) => K.KEMBAR.forEach((anak) => k.bilaBelumAda(anak.berNik, SISTEM.nik)),
  'posyandu-pcv-3': (k) => keduaAnak(k, '2026-07-28', 'berNik', { ...MAWAR_BIDAN, jenis: 'posyandu' }, (v, i) => v.berat([8.9, 8.5][i]).imunisasi(VAKSIN.pcv, 3)),
  'pindah-rumah': (k) => {
    const orang = [...[K.AYAH, K.IBU, K.NENEK], ...K.KEMBAR].map((seseorang) => k.keadaanTerakhir(seseorang.pindah));
    k.keadaanTerakhir(K.keluargaMeninggalkanUmbuy(orang));
    k.bilaBelumAda(K.RUMAH_BARU);
    k.bilaBelumAda(K.keluargaDiMebji(orang));
  },
  'posyandu-baru': (k) =>
    keduaAnak(k, '2026-09-22', 'pindah', { ...CEMPAKA, jenis: 'pertumbuhan' }, (v, i) =>
      timbang(v, [9.4, 9.1][i], takAda('not-performed', 'Not Performed')).vital('8306-3', 'Body height --lying', [75.5, 76][i], 'cm'),
    ),
};

/** @returns {Map<string, string>} file name below docs/contoh to its text */
export function cerita() {
  return new Map(
    Object.entries(BABAK).map(([nama, tulis], i) => {
      const kiriman = new Kiriman(nama);
      tulis(kiriman);
      return [`cerita/${String(i + 1).padStart(2, '0')}-${nama}.json`, JSON.stringify(kiriman.bundle, null, 2) + '\n'];
    }),
  );
}

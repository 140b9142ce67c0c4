// The edge cases of the field as Bundles, and beside each what must come of it: what the server does today, and what later engines must conclude.
import { CEMPAKA, DOKTER, MAWAR, MAWAR_BIDAN, PUSTU } from './fasilitas.mjs';
import { ALAMAT_LAMA, MEBJI, NO_RM, alamat, nomor, orang } from './keluarga.mjs';
import { Kiriman, PUSKESMAS, jam, sysIds } from './kiriman.mjs';
import { SIKLUS, SISTEM, VAKSIN, istilah, jumlah, koding, konsep, loinc, snomed, takAda } from './istilah.mjs';

const IBU_ANAK = { klaster: 'k2' };
const DEWASA = { klaster: 'k3' };
const berkas = new Map();

/** @param nama number of the case and a word for it @param tulis fills the Bundle */
function contoh(nama, tulis) {
  const kiriman = new Kiriman(nama);
  const hasil = tulis(kiriman);
  berkas.set(`kasus-tepi/${nama}.json`, kiriman.bundle);
  return hasil;
}

/** @param isi dijalankan: what EdgeCasesTest shows on a running server; menunggu: what no code concludes yet */
function harapan(kasus, judul, isi) {
  const awalan = String(kasus).padStart(2, '0');
  const contohnya = [...berkas.keys()].filter((nama) => nama.startsWith(`kasus-tepi/${awalan}-`)).map((nama) => nama.slice('kasus-tepi/'.length));
  berkas.set(`kasus-tepi/harapan/${awalan}.json`, { kasus, judul, contoh: contohnya, ...isi });
}

const seseorang = (rm, nama, gender, birthDate, { nik, urutan = 0, tempatTinggal = ALAMAT_LAMA } = {}) =>
  orang([...(nik ? [nomor(SISTEM.nik, nik, 'official')] : []), nomor(NO_RM, `KT-${rm}`)], [{ use: 'official', text: nama }], gender, birthDate, urutan, [tempatTinggal]);

const kunjungan = (k, di, klaster, rm, pasien, jenis, mulai, lain = {}) =>
  k.kunjungan({ ...di, ...klaster, nomor: `KT-${mulai.slice(0, 10).replaceAll('-', '')}-${rm}${lain.ke ?? ''}`, pasien, jenis, mulai, ...lain });

const episodeHamil = (k, rm, pasien, mulai) =>
  k.bilaBelumAda({
    resourceType: 'EpisodeOfCare',
    identifier: [{ system: sysIds('episode-of-care'), value: `ANC-KT-${rm}` }],
    status: 'active',
    statusHistory: [{ status: 'active', period: { start: mulai } }],
    type: [konsep(`${SISTEM.kemkes}/episodeofcare-type`, 'ANC', 'Antenatal Care')],
    patient: pasien,
    managingOrganization: { reference: `Organization/${PUSKESMAS}` },
    period: { start: mulai },
  });

const hpht = (v, tanggal) => v.tanya(loinc('8665-2', 'Last menstrual period start date'), { valueDateTime: tanggal });
const tanggal = (dari, hari) => new Date(Date.parse(`${dari}T00:00:00Z`) + hari * 86400000).toISOString().slice(0, 10);
const zscore = (v, code, display, nilai) => v.periksa(snomed(code, display), { valueQuantity: jumlah(nilai, '{Zscore}') });

// 1
contoh('01-nik', (k) => {
  k.bilaBelumAda(seseorang('7501', 'Sri Hartati', 'female', '1987-11-03', { nik: '3171014311877501' }));
  k.bilaBelumAda(seseorang('7502', 'Elisabeth Magai', 'female', '1990-05-04', { nik: '9109014405907502' }));
  k.bilaBelumAda(seseorang('7503', 'Frans Klasibin', 'male', '1988-08-17', { nik: '9201051708887503' }));
});
harapan(1, 'NIK perempuan (tanggal + 40) dan NIK berawalan kode kabupaten lama', {
  dijalankan: [
    'Ketiganya tersimpan.',
    'Ketiganya tanpa satu pun temuan ilp-nik bila diperiksa; orang yang sama dengan jenis kelamin lain mendapat peringatan ilp-nik-4, bukan kesalahan.',
  ],
  catatan: '9109 adalah kode lama Mimika (kini 9404), 9201 kode lama Sorong (kini 9601): awalan NIK tidak diperiksa terhadap wilayah hari ini.',
});

// 2
const IBU_KEMBAR = { nik: '9202045703947504', nama: 'Yuliana Mandacan', lahir: '1994-03-17' };
const kembar = [1, 2].map((urutan) => {
  const nik = ['9202046103267505', '9202042103267506'][urutan - 1];
  const gender = ['female', 'male'][urutan - 1];
  const dasar = [nomor(NO_RM, `KT-750${4 + urutan}`), nomor(SISTEM.nikIbu, IBU_KEMBAR.nik)];
  const lama = `By. Ny. ${IBU_KEMBAR.nama} ${urutan}`;
  return {
    rm: `750${4 + urutan}`,
    lahir: orang(dasar, [{ use: 'official', text: lama }], gender, '2026-03-21', urutan, [ALAMAT_LAMA]),
    berNik: orang(
      [...dasar, nomor(SISTEM.nik, nik, 'official')],
      [
        { use: 'official', text: ['Ester Mandacan', 'Elia Mandacan'][urutan - 1] },
        { use: 'old', text: lama },
      ],
      gender,
      '2026-03-21',
      urutan,
      [ALAMAT_LAMA],
    ),
  };
});
contoh('02-kembar-1-lahir', (k) =>
  kembar.forEach((anak, i) => {
    const pasien = k.bilaBelumAda(anak.lahir);
    kunjungan(k, DOKTER, IBU_ANAK, anak.rm, pasien, 'kn1', `2026-03-22T09:${10 + 20 * i}`, { label: [SISTEM.neonatus, 'KN1'] })
      .imunisasi(VAKSIN.hb0, 1, { seri: 'HB0' })
      .tindakan(snomed('400984005', 'Congenital hypothyroidism screening test'));
  }),
);
contoh('02-kembar-2-nik', (k) => kembar.forEach((anak) => k.bilaBelumAda(anak.berNik, SISTEM.nik)));
harapan(2, 'Bayi kembar dengan NIK ibu yang sama, kemudian masing-masing mendapat NIK', {
  dijalankan: ['Dua orang, sebelum dan sesudah NIK terbit; id tetap.', 'KN1, SHK, dan HB0 tetap pada anak yang benar.', 'Kiriman ulang kedua berkas tidak membuat versi baru.'],
});

// 3
const BATAS_HAMIL = [
  { rm: '7507', nama: 'Martha Ayok', nik: '9202044101957507', lahir: '1995-01-01', hari: 84, sebutan: '12 minggu 0 hari', jenis: 'anc-k1', trimester: 1 },
  { rm: '7508', nama: 'Ruth Sayori', nik: '9202044202957508', lahir: '1995-02-02', hari: 90, sebutan: '12 minggu 6 hari', jenis: 'anc-k1', trimester: 1, trimesterKetat: 2 },
  { rm: '7509', nama: 'Naomi Indou', nik: '9202044303957509', lahir: '1995-03-03', hari: 91, sebutan: '13 minggu 0 hari', jenis: 'anc-k1', trimester: 2 },
  { rm: '7510', nama: 'Hana Mansim', nik: '9202044404957510', lahir: '1995-04-04', hari: 168, sebutan: '24 minggu 0 hari', jenis: 'anc-k3', trimester: 2 },
  { rm: '7511', nama: 'Lea Dowansiba', nik: '9202044505957511', lahir: '1995-05-05', hari: 169, sebutan: '24 minggu 1 hari', jenis: 'anc-k4', trimester: 3 },
  { rm: '7512', nama: 'Dina Wonggor', nik: '9202044606957512', lahir: '1995-06-06', hari: 309, sebutan: '44 minggu 1 hari', jenis: 'anc-lain', trimester: 3 },
];
const HPHT = '2025-06-02';
contoh('03-anc-batas-minggu', (k) =>
  BATAS_HAMIL.forEach((ibu) => {
    const pasien = k.bilaBelumAda(seseorang(ibu.rm, ibu.nama, 'female', ibu.lahir, { nik: ibu.nik }));
    const hari = tanggal(HPHT, ibu.hari);
    const episode = episodeHamil(k, ibu.rm, pasien, hari);
    hpht(kunjungan(k, PUSTU, IBU_ANAK, ibu.rm, pasien, ibu.jenis, `${hari}T09:00`, { episode }), HPHT);
  }),
);
harapan(3, 'Kontak kehamilan di tepi jendela: 12m0h, 12m6h, 13m0h, 24m0h, 24m1h, 44m1h', {
  dijalankan: ['Semua diterima; HPHT dan hari kunjungan tersimpan sehingga umur kehamilan dalam hari dapat dihitung tepat.'],
  menunggu: {
    mesin: 'rencana',
    parameter: { akhirTrimester1: '12m6h; dapat diubah menjadi 12m0h, sebab "0-12 minggu" tidak dirinci dalam peraturan', akhirEpisodeHari: 308 },
    harapan: BATAS_HAMIL.map((ibu) => ({
      noRm: `KT-${ibu.rm}`,
      hari: ibu.hari,
      umurKehamilan: ibu.sebutan,
      trimester: ibu.trimester,
      ...(ibu.trimesterKetat ? { trimesterBilaBatas12m0h: ibu.trimesterKetat } : {}),
      ...(ibu.jenis === 'anc-k1' ? { label: ibu.trimester === 1 ? 'K1M' : 'K1A' } : {}),
      ...(ibu.hari > 308 ? { episode: 'ditutup otomatis pada hari ke-308; kunjungan ini di luar episode' } : {}),
    })),
  },
});

// 4
contoh('04-anc-ke-7', (k) => {
  const ibu = k.bilaBelumAda(seseorang('7513', 'Sara Rumfabe', 'female', '1996-07-07', { nik: '9202044707967513' }));
  const episode = episodeHamil(k, '7513', ibu, '2025-12-29');
  const K = [['anc-k1', '2025-12-29', DOKTER, 'K1M'], ['anc-k2', '2026-02-16', PUSTU, 'K2'], ['anc-k3', '2026-04-13', PUSTU, 'K3'], ['anc-k4', '2026-05-18', PUSTU, 'K4']];
  K.forEach(([jenis, hari, di, label]) => kunjungan(k, di, IBU_ANAK, '7513', ibu, jenis, `${hari}T09:00`, { episode, label: [SISTEM.anc, label] }));
  const rs = kunjungan(k, DOKTER, IBU_ANAK, '7513', ibu, 'anc-k5', '2026-06-22T10:00', { episode, label: [SISTEM.anc, 'K5'] });
  const diRumahSakit = k.bundle.entry.find((entry) => entry.fullUrl === rs.ref.reference).resource;
  diRumahSakit.participant[0].individual = { display: 'dr. SpOG, RSUD Manokwari' };
  diRumahSakit.location = [{ location: { display: 'RSUD Manokwari' } }];
  kunjungan(k, PUSTU, IBU_ANAK, '7513', ibu, 'anc-k6', '2026-07-13T09:00', { episode, label: [SISTEM.anc, 'K6'] });
  hpht(kunjungan(k, PUSTU, IBU_ANAK, '7513', ibu, 'anc-lain', '2026-07-27T09:00', { episode }), '2025-11-03');
});
harapan(4, 'Kunjungan kehamilan ketujuh, dan kontak dokter di tempat lain', {
  dijalankan: ['Kunjungan ketujuh (anc-lain) diterima tanpa label K SATUSEHAT.', 'Tujuh kunjungan, enam di antaranya berlabel; K5 di rumah sakit dicatat Puskesmas.'],
  menunggu: { mesin: 'rencana dan agregasi', harapan: [{ noRm: 'KT-7513', k6: 'tercapai: enam kontak 1-2-3, dengan dokter pada trimester 1 dan 3, walau K5 di rumah sakit' }] },
});

// 5
contoh('05-lahir-menjelang-tengah-malam', (k) => {
  const ibu = k.bilaBelumAda(seseorang('7514', 'Deborah Iba', 'female', '1997-08-08', { nik: '9202044808977514' }));
  const bayi = k.bilaBelumAda(
    orang([nomor(NO_RM, 'KT-7515'), nomor(SISTEM.nikIbu, '9202044808977514')], [{ use: 'official', text: 'By. Ny. Deborah Iba' }], 'male', '2026-06-30', 0, [ALAMAT_LAMA]),
  );
  kunjungan(k, DOKTER, IBU_ANAK, '7515', bayi, 'kn0', '2026-06-30T23:50', { menit: 8 }).tanya(loinc('8339-4', 'Birth weight Measured'), { valueQuantity: jumlah(3100, 'g') });
  kunjungan(k, DOKTER, IBU_ANAK, '7514', ibu, 'kf1', '2026-07-01T07:00', { label: [SISTEM.nifas, 'KF1'] }).tekananDarah(110, 70);
  kunjungan(k, DOKTER, IBU_ANAK, '7515', bayi, 'kn1', '2026-07-01T07:10', { label: [SISTEM.neonatus, 'KN1'] }).berat(3.08);
});
harapan(5, 'Lahir pukul 23.50 WIT, KF1 dan KN1 pukul tujuh keesokan harinya', {
  dijalankan: [
    'Waktu tersimpan dengan offset +09:00 seperti dikirim.',
    'Pencarian tanggal 1 Juli waktu setempat menemukan KF1 dan KN1 dan tidak menemukan kelahirannya, walau menurut UTC ketiganya terjadi pada 30 Juni.',
  ],
  menunggu: {
    mesin: 'rencana',
    harapan: [
      { kunjungan: 'KF1', jamSesudahLahir: 7.2, jendela: '6-48 jam', sah: true },
      { kunjungan: 'KN1', jamSesudahLahir: 7.3, jendela: '6-48 jam', sah: true },
      { jendela: 'KN2', hari: '3-7', mulai: '2026-07-03', akhir: '2026-07-07', dihitung: 'hari setempat sesudah 30 Juni' },
    ],
  },
});

// 6
contoh('06-imunisasi-jarak-dan-umur', (k) => {
  const A = k.bilaBelumAda(seseorang('7516', 'Yosua Sayori', 'male', '2025-06-24', { nik: '9202042406257516' }));
  kunjungan(k, MAWAR_BIDAN, IBU_ANAK, '7516', A, 'imunisasi', '2025-09-02T09:00').imunisasi(VAKSIN.pentabio, 1);
  kunjungan(k, MAWAR_BIDAN, IBU_ANAK, '7516', A, 'imunisasi', '2025-09-23T09:00').imunisasi(VAKSIN.pentabio, 2);
  const B = k.bilaBelumAda(seseorang('7517', 'Rut Indou', 'female', '2025-01-10', { nik: '9202045001257517' }));
  kunjungan(k, MAWAR_BIDAN, IBU_ANAK, '7517', B, 'imunisasi', '2025-10-06T09:00').imunisasi(VAKSIN.mr, 1);
  const C = k.bilaBelumAda(seseorang('7518', 'Simon Mansim', 'male', '2024-03-05', { nik: '9202040503247518' }));
  kunjungan(k, MAWAR_BIDAN, IBU_ANAK, '7518', C, 'imunisasi', '2025-11-10T09:00').imunisasi(VAKSIN.pentabio, 1);
});
harapan(6, 'Dosis terlalu dekat, terlalu dini, dan kejar', {
  dijalankan: ['Keempat dosis diterima dan tersimpan apa adanya: server mencatat yang diberikan, tidak menolak yang tidak ideal.'],
  menunggu: {
    mesin: 'rencana dan agregasi',
    harapan: [
      { noRm: 'KT-7516', dosis: 'DPT-HB-Hib 2', tanggal: '2025-09-23', hariSesudahDosis1: 21, sah: false, sebab: 'jarak kurang dari satu bulan; tidak menutup rencana' },
      { noRm: 'KT-7517', dosis: 'MR 1', tanggal: '2025-10-06', umur: '8 bulan 26 hari', sah: false, sebab: 'sebelum umur 9 bulan' },
      { noRm: 'KT-7518', dosis: 'DPT-HB-Hib 1', tanggal: '2025-11-10', umur: '20 bulan 5 hari', sah: true, sebab: 'kejar; tidak dihitung IDL, sebab IDL sebelum 12 bulan' },
    ],
  },
});

// 7
contoh('07-balita-24-bulan', (k) => {
  const [A, B, C] = [['7519', 'Ribka Ayok', 'female', '9202045506247519'], ['7520', 'Natan Iba', 'male', '9202041506247520'], ['7521', 'Lidia Dowansiba', 'female', '9202045506247521']].map(
    ([rm, nama, gender, nik]) => k.bilaBelumAda(seseorang(rm, nama, gender, '2024-06-15', { nik })),
  );
  const tepat = kunjungan(k, MAWAR_BIDAN, IBU_ANAK, '7519', A, 'pertumbuhan', '2026-06-15T09:00');
  tepat.berat(10.1).vital('8308-9', 'Body height --standing', 83.2, 'cm').kenaikanBerat(true);
  zscore(tepat, '1153604005', 'Body height for age z-score', -2.0);
  const berbaring = kunjungan(k, MAWAR_BIDAN, IBU_ANAK, '7520', B, 'pertumbuhan', '2026-06-15T09:20');
  berbaring.berat(9.1).vital('8306-3', 'Body height --lying', 81.7, 'cm').kenaikanBerat(false);
  zscore(berbaring, '1153593003', 'Weight for age z-score', -3.0);
  const tanpaTinggi = kunjungan(k, MAWAR, IBU_ANAK, '7521', C, 'pertumbuhan', '2026-06-15T09:40');
  tanpaTinggi.amati('vital-signs', loinc('8308-9', 'Body height --standing'), { dataAbsentReason: takAda('not-performed', 'Not Performed') });
  tanpaTinggi.berat(11).kenaikanBerat(takAda('not-performed', 'Not Performed'));
});
harapan(7, 'Balita tepat 24 bulan, z-score tepat di batas, tinggi tidak diukur, bulan lalu tidak ditimbang', {
  dijalankan: [
    'Panjang berbaring (8306-3) dan tinggi berdiri (8308-9) sama-sama diterima pada umur 24 bulan dan tetap terbedakan.',
    'Z-score -2 dan -3 tersimpan tepat.',
    'Tinggi yang tidak diukur dan kenaikan yang tidak dapat dinilai (O) diterima dengan dataAbsentReason.',
  ],
  menunggu: {
    mesin: 'klasifikasi gizi',
    harapan: [
      { noRm: 'KT-7519', indeks: 'TB/U', zscore: -2, kelas: 'normal', sebab: 'pendek berarti kurang dari -2' },
      { noRm: 'KT-7520', indeks: 'BB/U', zscore: -3, kelas: 'BB kurang', sebab: 'sangat kurang berarti kurang dari -3' },
      { noRm: 'KT-7520', cara: 'berbaring pada umur 24 bulan', koreksiCm: -0.7, catatan: 'umum dikenal, belum dari peraturan: parameter' },
      { noRm: 'KT-7521', kenaikan: 'O', dihitungPadaND: false, tbu: 'tidak dihitung' },
    ],
  },
});

// 8
const PADA = ['2026-02-28', '2026-03-01'];
const BATAS_UMUR = [
  ['7522', '2025-09-01', 'female'], ['7523', '2025-03-01', 'male'], ['7524', '2021-04-01', 'female'], ['7525', '2021-03-01', 'male'], ['7526', '2020-03-01', 'female'], ['7527', '2016-03-01', 'male'],
  ['7528', '2011-03-01', 'female'], ['7529', '2008-03-01', 'male'], ['7530', '2007-03-01', 'female'], ['7531', '1986-03-01', 'male'], ['7532', '1966-03-01', 'female'], ['7533', '2024-02-29', 'male'],
];
contoh('08-batas-umur', (k) => BATAS_UMUR.forEach(([rm, lahir, gender]) => k.bilaBelumAda(seseorang(rm, `Warga Contoh ${rm}`, gender, lahir))));
harapan(8, 'Batas umur pada hari ulang tahun, dan lahir 29 Februari', {
  dijalankan: ['Orang yang lahir 29 Februari tersimpan dan ditemukan dengan tanggal lahirnya.', 'Semua tersimpan tanpa NIK, dengan nomor rekam medis.'],
  menunggu: {
    mesin: 'rencana dan agregasi',
    parameter: { lahir29Februari: 'umur bertambah pada 1 Maret di tahun biasa; dapat diubah menjadi 28 Februari' },
    harapan: BATAS_UMUR.map(([rm, lahir]) => ({ noRm: `KT-${rm}`, lahir, ...Object.fromEntries(PADA.map((hari) => [hari, bulanPenuh(lahir, hari)])) })),
    satuan: 'umur dalam bulan penuh pada tanggal itu; tahap siklus hidup menurut profil program',
  },
});

function bulanPenuh(lahir, pada) {
  const [y, m, d] = lahir.split('-').map(Number);
  const [Y, M, D] = pada.split('-').map(Number);
  return (Y - y) * 12 + (M - m) - (D < d ? 1 : 0);
}

// 9
const SRQ = [
  'Sering sakit kepala', 'Nafsu makan hilang', 'Tidur tidak nyenyak', 'Mudah takut', 'Tangan gemetar', 'Merasa tegang, cemas, atau khawatir', 'Pencernaan terganggu', 'Sulit berpikir jernih',
  'Merasa tidak bahagia', 'Lebih sering menangis', 'Sulit menikmati kegiatan sehari-hari', 'Sulit mengambil keputusan', 'Pekerjaan sehari-hari terbengkalai', 'Merasa tidak berperan dalam hidup',
  'Kehilangan minat pada banyak hal', 'Merasa tidak berharga', 'Terpikir mengakhiri hidup', 'Merasa lelah sepanjang waktu', 'Perut terasa tidak enak', 'Mudah lelah',
];
const ADL = [[20, 'A mandiri'], [19, 'B ringan'], [12, 'B ringan'], [11, 'B sedang'], [9, 'B sedang'], [8, 'C berat'], [5, 'C berat'], [4, 'C total']];
contoh('09-skor', (k) => {
  const A = k.bilaBelumAda(seseorang('7534', 'Benyamin Sayori', 'male', '1990-09-09', { nik: '9202040909907534' }));
  const ya = [1, 3, 17];
  kunjungan(k, DOKTER, DEWASA, '7534', A, 'skrining-dewasa', '2026-05-12T09:00')
    .lab('2339-0', 'Glucose [Mass/volume] in Blood', 120, 'mg/dL')
    .kuesioner(`${SIKLUS}/Questionnaire/srq-20`, [
      {
        linkId: 'srq',
        text: 'Dalam 30 hari terakhir',
        item: SRQ.map((text, i) => ({
          linkId: `srq.${i + 1}`,
          text,
          answer: [{ valueCoding: ya.includes(i + 1) ? koding(SISTEM.snomed, '373066001', 'Yes') : koding(SISTEM.snomed, '373067005', 'No') }],
        })),
      },
    ]);
  const B = k.bilaBelumAda(seseorang('7535', 'Hermina Ayok', 'female', '1948-10-10', { nik: '9202045010487535' }));
  ADL.forEach(([skor], i) =>
    kunjungan(k, PUSTU, DEWASA, '7535', B, 'skrining-lansia', `2026-0${i + 1}-13T09:00`).tanya(loinc('96762-0', 'Barthel index panel'), { valueQuantity: jumlah(skor, '{score}') }),
  );
});
harapan(9, 'SRQ-20 dengan butir 17, gula darah 120, dan batas AKS', {
  dijalankan: ['Jawaban SRQ-20 dan semua skor tersimpan tepat; server tidak menambahkan tafsiran.'],
  menunggu: {
    mesin: 'tafsiran skor',
    harapan: [
      { noRm: 'KT-7534', srq20: 3, butir17: true, hasil: 'rujuk, walau skor di bawah 6' },
      { noRm: 'KT-7534', gulaDarahSewaktu: 120, hasil: 'tidak terklasifikasi: 100-139 tidak disebut dalam KMK 2015/2023' },
      ...ADL.map(([skor, hasil]) => ({ noRm: 'KT-7535', aks: skor, hasil })),
    ],
  },
});

// 10
const anakPindah = (pindah) => seseorang('7536', 'Abner Indou', 'male', '2024-09-20', { nik: '9202042009247536', tempatTinggal: pindah ? alamat(MEBJI, { use: 'home' }) : ALAMAT_LAMA });
contoh('10-pindah-desa-1-sebelum', (k) => {
  const anak = k.bilaBelumAda(anakPindah(false));
  kunjungan(k, MAWAR, IBU_ANAK, '7536', anak, 'pertumbuhan', '2026-03-10T09:00').berat(10.4);
});
contoh('10-pindah-desa-2-sesudah', (k) => {
  const anak = k.keadaanTerakhir(anakPindah(true));
  kunjungan(k, CEMPAKA, IBU_ANAK, '7536', anak, 'pertumbuhan', '2026-03-24T09:00').berat(10.6);
});
harapan(10, 'Pindah desa di tengah tahun; ditimbang di dua Posyandu pada bulan yang sama', {
  dijalankan: ['Satu orang, dua kunjungan, masing-masing pada Posyandunya; desa orang itu kini desa baru.', 'Kunjungan lama tidak ikut pindah.'],
  menunggu: {
    mesin: 'rencana dan agregasi',
    harapan: [
      { noRm: 'KT-7536', bulan: '2026-03', sasaranMilik: 'Posyandu desa baru sejak tanggal pindah', ditimbang: 'satu kali, pada penimbangan terakhir bulan itu' },
      { tugasTerbuka: 'berpindah ke Posyandu baru' },
    ],
  },
});

// 11
const FASILITAS_TEPI = 'KT-P92020499';
const organisasi = (id, nama, jenis, induk, lain = {}) => ({
  resourceType: 'Organization',
  id,
  identifier: [{ system: SISTEM.kodeFasyankes, value: id }],
  active: true,
  type: [konsep(`${SISTEM.kemkes}/organization-type`, ...jenis), konsep(`${SISTEM.hl7}/organization-type`, 'prov', 'Healthcare Provider')],
  name: nama,
  partOf: { reference: `Organization/${induk}` },
  ...lain,
});
const PKM = ['102', 'Pusat Kesehatan Masyarakat'];
const PST = ['OT000002', 'Pustu'];
const PSY = ['131', 'Posyandu'];
const simpan = (k, resource) => k.entri(resource, { method: 'PUT', url: `${resource.resourceType}/${resource.id}` });
const tempatPustu = (desa) => ({
  resourceType: 'Location',
  id: `${FASILITAS_TEPI}-PST01-${desa}`,
  identifier: [{ system: `http://sys-ids.kemkes.go.id/location/${FASILITAS_TEPI}`, value: `PST01-${desa}` }],
  status: 'active',
  name: `Pustu Contoh di ${desa}`,
  mode: 'instance',
  physicalType: konsep(`${SISTEM.hl7}/location-physical-type`, 'bu', 'Building'),
  managingOrganization: { reference: `Organization/${FASILITAS_TEPI}-PST01` },
  partOf: { reference: `Location/wilayah-${desa}` },
});
contoh('11-fasilitas-1', (k) => {
  simpan(k, organisasi(FASILITAS_TEPI, 'Puskesmas Contoh Tepi', PKM, 'DKK9202'));
  simpan(k, organisasi(`${FASILITAS_TEPI}-PSY01`, 'Posyandu Tanpa Pustu', PSY, FASILITAS_TEPI));
  simpan(k, organisasi(`${FASILITAS_TEPI}-PST01`, 'Pustu Dua Desa', PST, FASILITAS_TEPI));
  ['9202042003', '9202042008'].forEach((desa) => simpan(k, tempatPustu(desa)));
  simpan(k, organisasi(`${FASILITAS_TEPI}-PSY02`, 'Posyandu Kenanga', PSY, `${FASILITAS_TEPI}-PST01`));
  simpan(k, organisasi(`${FASILITAS_TEPI}-PSY03`, 'Posyandu Dahlia', PSY, `${FASILITAS_TEPI}-PST01`));
});
contoh('11-fasilitas-2-ganti-nama-dan-gabung', (k) => {
  simpan(k, organisasi(`${FASILITAS_TEPI}-PSY02`, 'Posyandu Kenanga Dahlia', PSY, `${FASILITAS_TEPI}-PST01`, { alias: ['Posyandu Kenanga'] }));
  simpan(k, organisasi(`${FASILITAS_TEPI}-PSY03`, 'Posyandu Dahlia', PSY, `${FASILITAS_TEPI}-PST01`, { active: false }));
});
harapan(11, 'Puskesmas tanpa Pustu, Pustu untuk dua desa, Posyandu berganti nama dan bergabung', {
  dijalankan: [
    'Posyandu langsung di bawah Puskesmas, dan Posyandu di bawah Pustu, sama-sama ditemukan dengan partof:below Puskesmas itu.',
    'Pustu dengan dua desa adalah satu Organization dengan dua Location, satu pada setiap desa.',
    'Berganti nama: id tetap, nama lama ada pada riwayat. Bergabung: yang satu berganti nama, yang lain active=false dan riwayatnya tetap terbaca.',
  ],
});

// 12
contoh('12-dua-kader-satu-hari', (k) => {
  const orangnya = k.bilaBelumAda(seseorang('7537', 'Paulina Mansim', 'female', '1958-11-11', { nik: '9202045111587537' }));
  const rumah = { reference: 'Location/wilayah-9202042002' };
  [MAWAR, CEMPAKA].forEach((di, i) =>
    kunjungan(k, { ...di, tempat: rumah, jenjang: 'kunjungan-rumah' }, DEWASA, '7537', orangnya, 'kunjungan-rumah-rutin', `2026-09-08T1${i}:00`, { kelas: 'HH', ke: `-${di.petugas.slice(-12)}` }).tekananDarah(
      [148, 152][i],
      [88, 90][i],
    ),
  );
});
harapan(12, 'Gawai luring: 200 kunjungan dikirim dua kali dan acak; satu orang dikunjungi dua kader pada hari yang sama', {
  dijalankan: [
    '200 kunjungan (disalin dari contoh ini dengan nomor sendiri) dikirim dua kali dengan urutan teracak tetap: 200 kunjungan tersimpan, tidak ada versi baru.',
    'Dua kunjungan dua kader pada hari yang sama tersimpan sebagai dua kunjungan satu orang.',
  ],
});

// 13
const laporan = (nomorLaporan, bulan, dinyatakan, pembilang, penyebut) => ({
  resourceType: 'MeasureReport',
  identifier: [{ system: `${SIKLUS}/sid/laporan/${PUSKESMAS}`, value: nomorLaporan }],
  status: 'complete',
  type: 'summary',
  measure: `${SIKLUS}/Measure/d-per-s`,
  date: `${dinyatakan}T10:00:00+09:00`,
  reporter: { reference: `Organization/${PUSKESMAS}` },
  period: { start: `${bulan}-01`, end: tanggal(`${bulan === '2026-01' ? '2026-02' : '2026-04'}-01`, -1) },
  group: [
    {
      population: [
        { code: konsep(`${SISTEM.hl7}/measure-population`, 'numerator', 'Numerator'), count: pembilang },
        { code: konsep(`${SISTEM.hl7}/measure-population`, 'denominator', 'Denominator'), count: penyebut },
      ],
    },
  ],
});
contoh('13-agregasi', (k) => {
  k.bilaBelumAda(laporan('KT-2026-01', '2026-01', '2026-02-03', 41, 50));
  k.bilaBelumAda(laporan('KT-2026-03', '2026-03', '2026-04-02', 44, 50));
  k.bilaBelumAda(laporan('KT-2026-03-REVISI', '2026-03', '2026-04-09', 47, 50));
  k.bilaBelumAda(laporan('KT-2026-03-NOL', '2026-03', '2026-04-02', 0, 0));
  k.bilaBelumAda(laporan('KT-2026-03-LEBIH', '2026-03', '2026-04-02', 53, 50));
});
harapan(13, 'Agregasi bulanan dan triwulanan: Februari kosong, Maret direvisi, D = 0, N > D', {
  dijalankan: [
    'Kelima laporan tersimpan dengan angkanya sendiri: 53 dari 50 tidak dipotong, 0 dari 0 tetap 0 dari 0.',
    'Februari kosong: pencarian menurut periode tidak menemukan laporan, dan tidak ada yang meneruskan Januari.',
    'Dua laporan Maret dari bulan yang sama tetap ada keduanya; diurutkan menurut tanggal laporan, yang terakhir adalah REVISI.',
    'Server tidak menghitung apa pun dari laporan itu: tidak ada MeasureReport selain yang dikirim.',
  ],
  catatan: 'Measure/d-per-s dan sid/laporan adalah nama sementara: indikator belum didefinisikan.',
  menunggu: {
    mesin: 'agregasi',
    harapan: [
      { triwulan: '2026-I', dipakai: 'KT-2026-03-REVISI', sebab: 'snapshot terakhir sampai Maret; Maret direvisi', persen: 94 },
      { bulan: '2026-02', hasil: null, sebab: 'tidak ada laporan; bulanan tidak meneruskan bulan sebelumnya' },
      { laporan: 'KT-2026-03-NOL', hasil: null, tampil: 'N/A', sebab: 'penyebut nol' },
      { laporan: 'KT-2026-03-LEBIH', persen: 106, peringatan: 'pembilang melebihi penyebut; tidak dipotong menjadi 100' },
    ],
  },
});

// 14
contoh('14-hipertensi-absen', (k) => {
  const bapak = k.bilaBelumAda(seseorang('7538', 'Lukas Wonggor', 'male', '1975-12-12', { nik: '9202041212757538' }));
  const alasan = ['I10', 'Essential (primary) hypertension'];
  kunjungan(k, DOKTER, DEWASA, '7538', bapak, 'rawat-jalan', '2026-06-09T09:00', { alasan }).tekananDarah(158, 98).diagnosis(...alasan);
  kunjungan(k, PUSTU, DEWASA, '7538', bapak, 'pantau-ht', '2026-07-07T09:00', { alasan }).tekananDarah(140, 90);
  kunjungan(k, PUSTU, DEWASA, '7538', bapak, 'pantau-ht', '2026-08-04T09:00', { alasan }).tekananDarah(138, 86);
});
harapan(14, 'Hipertensi: bulanan di Pustu, bulan ketiga di Puskesmas, keduanya terlewat', {
  dijalankan: [
    'Tiga kunjungan tersimpan: satu di Puskesmas, dua di Pustu; sesudah Agustus tidak ada data yang menutup ht-monitor maupun ht-monitor-pkm.',
    'Rencana penyakit-kronis terbaca di server: kontrol bulan ketiga hanya di Puskesmas, dan kunjungan rumah bila keduanya terlewat dikerjakan tenaga kesehatan, bukan kader.',
    'Pasal ini hanya memeriksa penyimpanan; CarePlan dan Task dari rencananya diperiksa pada uji rencana layanan.',
  ],
  menunggu: {
    mesin: 'rencana',
    harapan: [
      { noRm: 'KT-7538', jatuhTempo: '2026-09', tempat: 'Puskesmas', sebab: 'bulan ketiga sesudah kunjungan dokter' },
      { noRm: 'KT-7538', bulan: '2026-10', tugas: 'kunjungan rumah', pelaksana: 'tenaga kesehatan Pustu', bukan: 'kader' },
    ],
  },
});

// 15
contoh('15-hiv-di-posyandu', (k) => {
  const ibu = k.bilaBelumAda({ ...seseorang('7539', 'Contoh Rahasia', 'female', '1999-02-13', { nik: '9202045302997539' }), managingOrganization: { reference: `Organization/${FASILITAS_TEPI}` } });
  const posyandu = { petugas: `${PUSKESMAS}-DOKTER2`, tempat: 'wilayah-9202042003', fasilitas: `${FASILITAS_TEPI}-PSY01`, jenjang: 'posyandu' };
  const v = kunjungan(k, posyandu, IBU_ANAK, '7539', ibu, 'posyandu', '2026-09-15T09:00');
  v.berat(52).amati('laboratory', loinc('68961-2', 'HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay'), {
    valueCodeableConcept: snomed('131194007', 'Non-Reactive'),
  });
});
harapan(15, 'Kader membaca hasil HIV orang Posyandunya sendiri', {
  dijalankan: [
    'Klien Posyandu itu menemukan berat badan dari kunjungan yang sama, tetapi tidak hasil HIV: dibaca langsung 404, dicari kosong.',
    'Percobaan itu ada pada jejak akses, dengan organisasi Posyandu sebagai pelaku.',
    'Dokter Puskesmas dengan scope siklus/sensitive membacanya.',
  ],
});

/** @returns {Map<string, string>} file name below docs/contoh to its text */
export function kasusTepi() {
  return new Map([...berkas].map(([nama, isi]) => [nama, JSON.stringify(isi, null, 2) + '\n']));
}

Profile: IlpKunjunganRumah
Parent: IlpEncounter
Id: ilp-kunjungan-rumah
Title: "Kunjungan rumah"
Description: "Kunjungan rumah oleh kader atau tenaga kesehatan: rutin, khusus, bersama tenaga kesehatan, atau perawatan di rumah. Formulirnya adalah QuestionnaireResponse yang menunjuk kunjungan ini. SATUSEHAT tidak mempunyai contoh kunjungan rumah; kelas HH adalah pilihan panduan ini."
* insert Definition(Home visit)
* obeys ilp-kunjungan-konteks and ilp-kr-jenis and ilp-kr-jenjang and ilp-kr-alasan
* class = $v3-ActCode#HH
* type 1..*
* type ^short = "kunjungan-rumah-rutin | kunjungan-rumah-khusus | kunjungan-rumah-nakes | perawatan-di-rumah"
* subject only Reference(Patient or Group)
* subject ^short = "Orang yang dikunjungi; atau keluarga (Group) pada kunjungan rutin. Rekam tentang keluarga tidak dikirim ke SATUSEHAT"
* reasonCode MS
* reasonCode from AlasanKunjunganRumahVS (preferred)
* reasonCode ^short = "Pemicu kunjungan; wajib diisi pada kunjungan khusus"
* location ^short = "Rumah yang dikunjungi"
* participant ^short = "Kader, tenaga kesehatan, atau keduanya"

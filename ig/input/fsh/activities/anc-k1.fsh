Instance: layanan-anc-k1
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Pemeriksaan kehamilan K1"
Description: "Trimester 1 oleh dokter dengan USG, sebaiknya sebelum 8 minggu. Kontak pertama sesudah trimester 1 tetap menutup (K1 akses), tetapi terlambat."
* insert Kegiatan(anc-k1, LayananAncK1, ServiceRequest)
* title = "Pemeriksaan kehamilan K1"
* description = "Trimester 1 oleh dokter dengan USG, sebaiknya sebelum 8 minggu. Kontak pertama sesudah trimester 1 tetap menutup (K1 akses), tetapi terlambat."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Sebaran kunjungan resmi 1-2-3 menurut trimester (KMK 2015/2023, Permenkes 21/2021). Formulir kader memakai 2-2-2 dan Buku KIA 2020 memakai 2-1-3."
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Akhir 44 minggu (hari ke-308) adalah batas episode ANC di SATUSEHAT."

Instance: layanan-anc-usg-t1
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "USG obstetri dasar terbatas trimester 1"
Description: "USG obstetri dasar terbatas trimester 1."
* insert Kegiatan(anc-usg-t1, LayananAncUsgT1, ServiceRequest)
* title = "USG obstetri dasar terbatas trimester 1"
* description = "USG obstetri dasar terbatas trimester 1."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Pelaksana($sct#112247003 "Medical doctor")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."

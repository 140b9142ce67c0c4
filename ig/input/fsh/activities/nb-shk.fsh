Instance: layanan-nb-shk
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining hipotiroid kongenital (SHK)"
Description: "Tusuk tumit pada 48-72 jam; terlambat sampai KN2 hari ke-7."
* insert Kegiatan(nb-shk, LayananNbShk, ServiceRequest)
* title = "Skrining hipotiroid kongenital (SHK)"
* description = "Tusuk tumit pada 48-72 jam; terlambat sampai KN2 hari ke-7."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Tempat(puskesmas, "Puskesmas")
* insert Tempat(pustu, "Puskesmas Pembantu")
* insert Pelaksana($sct#309453006 "Registered midwife")
* relatedArtifact[+].type = #documentation
* relatedArtifact[=].label = "parameter"
* relatedArtifact[=].display = "KMK: 48-72 jam, terlambat sampai KN2. PKG: sesudah 24 jam."

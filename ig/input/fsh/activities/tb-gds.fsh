Instance: layanan-tb-gds
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining diabetes pasien tuberkulosis"
Description: "Skrining diabetes pasien tuberkulosis."
* insert Kegiatan(tb-gds, LayananTbGds, ServiceRequest)
* title = "Skrining diabetes pasien tuberkulosis"
* description = "Skrining diabetes pasien tuberkulosis."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Tempat(puskesmas, "Puskesmas")

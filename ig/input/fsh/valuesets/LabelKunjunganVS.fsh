ValueSet: LabelKunjunganVS
Id: label-kunjungan
Title: "Label kunjungan SATUSEHAT"
Description: "Nilai label pada Encounter.identifier untuk ANC, neonatal, dan nifas."
* insert Terminology(Visit labels of SATUSEHAT)
* include codes from system $label-anc
* include codes from system $label-neonatal
* include codes from system $label-nifas

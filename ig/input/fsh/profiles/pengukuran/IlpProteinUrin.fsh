Profile: IlpProteinUrin
Parent: IlpObservation
Id: ilp-protein-urin
Title: "Protein urin"
Description: "SATUSEHAT mengirim 5804-0 dalam mg/dL; carik celup yang dibaca negatif atau positif memakai 20454-5 dengan kode."
* insert Definition(Urine protein)
* code from KodeProteinUrinVS (extensible)
* value[x] only Quantity or CodeableConcept
* valueCodeableConcept from HasilCarikCelupVS (extensible)
* obeys ilp-protein-urin-kode and ilp-protein-urin-satuan

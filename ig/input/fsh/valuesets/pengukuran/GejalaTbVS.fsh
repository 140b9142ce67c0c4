ValueSet: GejalaTbVS
Id: gejala-tb
Title: "Gejala skrining TBC"
Description: "Batuk (berapa pun lamanya), demam, berat badan turun atau tidak naik, keringat malam, lesu, benjolan; dan kontak."
* insert Terminology(Tuberculosis screening symptoms)
* $sct#49727002 "Cough"
* $sct#386661006 "Fever"
* $sct#89362005 "Weight Loss"
* $sct#36440009 "Not gaining weight"
* $sct#42984000 "Night sweats"
* $sct#84229001 "Fatigue"
* $pengukuran#tb-batuk-2-minggu "Batuk 2 minggu atau lebih"
* $pengukuran#tb-kelenjar "Benjolan di leher, ketiak, atau selangkangan"
* $pengukuran#tb-kontak "Ada kontak dengan pasien TBC"

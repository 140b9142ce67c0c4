Instance: jawaban-adl-barthel
InstanceOf: IlpQuestionnaireResponse
Title: "AKS: ketergantungan ringan"
Description: "Jumlah 18 dari 20"
Usage: #example
* insert Jawaban(KR-0015, adl-barthel, Patient/lansia, lansia, 2026-09-15T01:20, dokter)
* source = Reference(Patient/lansia)
* insert Kelompok(adl)
* insert JawabPilih(adl.bab, $jawaban-kuesioner#adl-bab-2 "Terkendali")
* insert JawabPilih(adl.bak, $jawaban-kuesioner#adl-bak-2 "Terkendali")
* insert JawabPilih(adl.diri, $jawaban-kuesioner#adl-diri-1 "Mandiri")
* insert JawabPilih(adl.wc, $jawaban-kuesioner#adl-wc-2 "Mandiri")
* insert JawabPilih(adl.makan, $jawaban-kuesioner#adl-makan-2 "Mandiri")
* insert JawabPilih(adl.pindah, $jawaban-kuesioner#adl-pindah-3 "Mandiri")
* insert JawabPilih(adl.jalan, $jawaban-kuesioner#adl-jalan-2 "Dengan bantuan satu orang")
* insert JawabPilih(adl.pakaian, $jawaban-kuesioner#adl-pakaian-2 "Mandiri")
* insert JawabPilih(adl.tangga, $jawaban-kuesioner#adl-tangga-1 "Perlu pertolongan")
* insert JawabPilih(adl.mandi, $jawaban-kuesioner#adl-mandi-1 "Mandiri")
* insert JawabBulat(adl.jumlah, 18)

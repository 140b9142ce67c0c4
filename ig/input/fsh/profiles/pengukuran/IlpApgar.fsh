Profile: IlpApgar
Parent: IlpSkor
Id: ilp-apgar
Title: "Skor APGAR"
Description: "Skor APGAR menit 1, 5, atau 10. SATUSEHAT mengirim kelima butir sebagai pengamatan tersendiri dengan jawaban LOINC; di sini butir boleh menjadi komponen bernilai 0-2."
* insert Definition(APGAR score)
* code from KodeApgarVS (extensible)
* component.code from KomponenApgarVS (extensible)
* obeys ilp-apgar-kode and ilp-apgar-butir and ilp-apgar-jumlah and ilp-apgar-rentang

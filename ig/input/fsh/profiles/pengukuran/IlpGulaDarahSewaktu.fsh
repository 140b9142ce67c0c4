Profile: IlpGulaDarahSewaktu
Parent: IlpPengukuran
Id: ilp-gula-darah-sewaktu
Title: "Gula darah sewaktu (GDS)"
Description: "GDS dalam mg/dL. Petunjuk teknis tidak menggolongkan 100-139 mg/dL: tulis tidak-terklasifikasi (hasil-skrining). Diabetes pada GDS memerlukan gejala khas."
* insert Definition(Random glucose)
* code from KodeGulaDarahSewaktuVS (extensible)
* insert UkurSatuan(mg/dL)
* insert UkurTafsir(TafsirGulaDarahVS)
* obeys ilp-gula-darah-sewaktu-kode and ilp-gula-darah-sewaktu-golongan and ilp-gula-darah-wajar

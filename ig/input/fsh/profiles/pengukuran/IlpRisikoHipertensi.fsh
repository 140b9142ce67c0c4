Profile: IlpRisikoHipertensi
Parent: IlpObservation
Id: ilp-risiko-hipertensi
Title: "Tingkat risiko hipertensi (SATUSEHAT)"
Description: "Bentuk SATUSEHAT untuk usia sekolah dan remaja: sistolik dan diastolik sebagai perbandingan, golongannya pada interpretation. Tambahan, bukan pengganti kedua pengamatan tekanan darah."
* insert Definition(Hypertension risk level)
* code = $sct#268607006
* value[x] only Ratio
* insert UkurTafsir(TafsirTekananDarahVS)
* obeys ilp-risiko-hipertensi-satuan

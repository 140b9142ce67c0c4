Profile: IlpShk
Parent: IlpPengukuran
Id: ilp-shk
Title: "Skrining hipotiroid kongenital (SHK)"
Description: "TSH bercak darah kering; sampel tumit ideal umur 48-72 jam. Tes konfirmasi serum memakai 3016-3 (TSH) dan 83122-2 (FT4) dengan ilp-observation."
* insert Definition(Congenital hypothyroidism screening)
* insert UkurNilai($loinc, 29575-8, m[IU]/L)
* insert UkurTafsir(TafsirShkVS)
* obeys ilp-shk-golongan and ilp-shk-wajar

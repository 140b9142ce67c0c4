Profile: IlpRiwayatObstetri
Parent: IlpObservation
Id: ilp-riwayat-obstetri
Title: "Gravida, paritas, abortus"
Description: "Satu pengamatan untuk tiap bilangan; gravida termasuk kehamilan ini."
* insert Definition(Gravida para abortus)
* code from KodeRiwayatObstetriVS (extensible)
* value[x] only integer
* obeys ilp-riwayat-obstetri-kode and ilp-riwayat-obstetri-bilangan and ilp-riwayat-obstetri-wajar

Profile: IlpPresentasi
Parent: IlpObservation
Id: ilp-presentasi
Title: "Presentasi janin"
Description: "Bagian terbawah janin; mulai trimester 2."
* insert Definition(Fetal presentation)
* code = $loinc#72155-5
* insert UkurPilihan(PresentasiJaninVS)

ValueSet: FaktorRisiko4TVS
Id: faktor-risiko-4t
Title: "Faktor risiko kehamilan 4T"
Description: "Semua kode: faktor risiko kehamilan 4T."
* insert Terminology(The four too-es of pregnancy)
* include codes from system FaktorRisiko4T

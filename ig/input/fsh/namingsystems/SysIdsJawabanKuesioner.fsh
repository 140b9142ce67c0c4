Instance: sys-ids-questionnaireresponse
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsJawabanKuesioner, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor jawaban kuesioner, diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/QuestionnaireResponse/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/QuestionnaireResponse, true)

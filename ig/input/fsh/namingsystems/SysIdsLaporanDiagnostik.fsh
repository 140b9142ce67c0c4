Instance: sys-ids-diagnostic
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SysIdsLaporanDiagnostik, "Kementerian Kesehatan Republik Indonesia")
* description = "Nomor laporan pemeriksaan (lab atau radiologi), diberikan fasilitas. SATUSEHAT menambahkan nomor organisasi induk di belakang URI ini: http://sys-ids.kemkes.go.id/diagnostic/(nomor organisasi)."
* insert Uri(http://sys-ids.kemkes.go.id/diagnostic, true)

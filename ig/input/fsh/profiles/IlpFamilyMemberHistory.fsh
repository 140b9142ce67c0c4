Profile: IlpFamilyMemberHistory
Parent: FamilyMemberHistory
Id: ilp-family-member-history
Title: "Riwayat penyakit keluarga ILP"
Description: "Penyakit pada anggota keluarga yang menambah risiko seorang sasaran."
* insert Definition(ILP family member history)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* patient MS
* patient ^short = "Sasaran yang keluarganya dicatat"
* relationship obeys ilp-family-member-history-hubungan
* relationship ^short = "Hubungan dengan sasaran"
* condition.code obeys ilp-family-member-history-penyakit
* condition.code ^short = "Penyakit pada anggota keluarga"

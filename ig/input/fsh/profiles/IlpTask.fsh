Profile: IlpTask
Parent: Task
Id: ilp-task
Title: "Tugas ILP"
Description: "Pekerjaan yang harus dilakukan seseorang sekarang: kunjungan rumah, pelacakan putus layanan, atau proses rujukan."
* insert Definition(ILP task)
* obeys ilp-task-sasaran
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* code 1..1 MS
* code ^short = "Jenis tugas"
* for MS
* for ^short = "Sasaran atau keluarga yang dituju"
* owner MS
* owner ^short = "Petugas, kader, atau fasilitas yang mengerjakan"
* basedOn ^short = "Rencana layanan (CarePlan) yang layanannya terlewat"
* reasonCode ^short = "Alasan kunjungan rumah; kode dari CodeSystem alasan-kunjungan-rumah"
* input ^short = "Yang terlewat: kode layanan dengan jatuh tempo dan akhir tepat waktunya; atau tanda bahaya dengan jawaban formulirnya"
* output ^short = "Yang menutup tugas: kunjungan dan jawaban formulirnya, atau data layanan yang akhirnya diberikan"
* restriction.period ^short = "Sejak kapan diminta, dan paling lambat kapan"
* output.extension contains ProviderAtribute named providerAtribute 0..*
* output.extension[providerAtribute] ^short = "Ciri fasilitas calon tujuan rujukan"

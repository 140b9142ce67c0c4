Profile: IlpGoal
Parent: Goal
Id: ilp-goal
Title: "Tujuan perawatan ILP"
Description: "Keadaan yang ingin dicapai, dengan target dan tenggatnya."
* insert Definition(ILP goal)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* obeys ilp-goal-tenggat
* description obeys ilp-goal-uraian
* description ^short = "Keadaan yang ingin dicapai"
* subject only Reference(Patient or Group)
* subject MS
* subject ^short = "Sasaran atau keluarga"
* target ^short = "Ukuran dan tenggat"

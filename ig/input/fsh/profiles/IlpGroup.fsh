Profile: IlpGroup
Parent: Group
Id: ilp-group
Title: "Keluarga ILP"
Description: "Keluarga serumah, dikenali dengan nomor Kartu Keluarga atau nomor rumah. Satu Kartu Keluarga dapat terbagi di beberapa rumah."
* insert Definition(Family)
* insert IdentifiersBySystem
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains kk 0..* MS and rumah 0..1 MS
* insert IdentifierSlice(kk, $kk, "Nomor Kartu Keluarga")
* identifier[kk] obeys ilp-kk-1
* insert IdentifierSlice(rumah, $sid-rumah, "Nomor rumah dalam pendataan keluarga")
* active MS
* type = #person
* actual = true
* name MS
* name ^short = "Nama keluarga, lazimnya nama kepala keluarga"
* managingEntity MS
* managingEntity ^short = "Fasilitas atau petugas yang membina keluarga ini"
* member MS
* member.entity only Reference(Patient)
* member.inactive ^short = "Benar bila sudah pindah atau meninggal"

ValueSet: KomponenAdlBarthelVS
Id: komponen-adl-barthel
Title: "Butir ADL Barthel"
Description: "Sepuluh butir."
* insert Terminology(Barthel index items)
* $pengukuran#adl-bab "ADL: mengendalikan buang air besar"
* $pengukuran#adl-bak "ADL: mengendalikan buang air kecil"
* $pengukuran#adl-membersihkan-diri "ADL: membersihkan diri"
* $pengukuran#adl-toilet "ADL: penggunaan toilet"
* $pengukuran#adl-makan "ADL: makan"
* $pengukuran#adl-berpindah "ADL: berpindah dari tempat tidur ke kursi"
* $pengukuran#adl-berjalan "ADL: berjalan"
* $pengukuran#adl-berpakaian "ADL: berpakaian"
* $pengukuran#adl-tangga "ADL: naik turun tangga"
* $pengukuran#adl-mandi "ADL: mandi"

ValueSet: TafsirRisikoVS
Id: tafsir-risiko
Title: "Tafsir risiko"
Description: "Risiko rendah atau tinggi."
* insert Terminology(Interpretation of risk)
* $pengukuran#risiko-rendah "Risiko rendah"
* $pengukuran#risiko-tinggi "Risiko tinggi"

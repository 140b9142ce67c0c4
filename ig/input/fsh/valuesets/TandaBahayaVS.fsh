ValueSet: TandaBahayaVS
Id: tanda-bahaya
Title: "Tanda bahaya"
Description: "Semua kode: tanda bahaya."
* insert Terminology(Danger signs)
* include codes from system TandaBahaya

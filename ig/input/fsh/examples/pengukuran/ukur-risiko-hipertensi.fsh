Instance: ukur-risiko-hipertensi
InstanceOf: IlpRisikoHipertensi
Title: "Risiko hipertensi remaja"
Description: "124/76: meningkat"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $sct#268607006 "Hypertension risk level"
* subject = Reference(Patient/ukur-remaja)
* encounter = Reference(Encounter/ukur-kunjungan-sekolah)
* effectiveDateTime = "2026-09-14T01:20:00+00:00"
* issued = "2026-09-14T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueRatio.numerator = 124 'mm[Hg]' "mm[Hg]"
* valueRatio.denominator = 76 'mm[Hg]' "mm[Hg]"
* interpretation = $pengukuran#tensi-meningkat "Tekanan darah meningkat (remaja)"

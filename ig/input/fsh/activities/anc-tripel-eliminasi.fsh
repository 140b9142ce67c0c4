Instance: layanan-anc-tripel-eliminasi
InstanceOf: IlpActivityDefinition
Usage: #definition
Title: "Skrining tripel eliminasi"
Description: "HIV, sifilis, dan hepatitis B. Ditutup oleh hasil sifilis atau HBsAg: hasil HIV adalah rekam sensitif dan tidak dibaca rencana."
* insert Kegiatan(anc-tripel-eliminasi, LayananAncTripelEliminasi, ServiceRequest)
* title = "Skrining tripel eliminasi"
* description = "HIV, sifilis, dan hepatitis B. Ditutup oleh hasil sifilis atau HBsAg: hasil HIV adalah rekam sensitif dan tidak dibaca rencana."
* insert Berlaku(2023-08-29, [["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Tempat(puskesmas, "Puskesmas")

Profile: IlpSadanis
Parent: IlpObservation
Id: ilp-sadanis
Title: "SADANIS"
Description: "Pemeriksaan payudara klinis. Sumber berbeda tentang selangnya (1 atau 3 tahun): lihat catatan halaman ini."
* insert Definition(Clinical breast examination)
* code = $sct#13607009
* insert UkurPilihan(HasilSadanisVS)

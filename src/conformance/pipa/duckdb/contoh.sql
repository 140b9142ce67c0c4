-- Contoh: berat badan rata-rata menurut jenis kelamin / an example: mean weight by gender.
SELECT pasien.isi ->> '$.gender' AS jenis_kelamin, count(*) AS penimbangan,
  round(avg(CAST(berat.isi ->> '$.valueQuantity.value' AS DOUBLE)), 1) AS rata_rata_kg
FROM rekam AS berat
JOIN rekam AS pasien ON pasien.tipe = 'Patient' AND 'Patient/' || pasien.id = (berat.isi ->> '$.subject.reference')
WHERE berat.tipe = 'Observation' AND (berat.isi ->> '$.code.coding[0].code') = '29463-7'
GROUP BY 1 ORDER BY 1;

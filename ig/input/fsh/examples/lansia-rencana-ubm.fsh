Instance: lansia-rencana-ubm
InstanceOf: IlpCarePlan
Title: "Rencana upaya berhenti merokok"
Description: "Program intensif upaya berhenti merokok"
Usage: #example
* status = #active
* intent = #order
* category[0] = $sct#710081004 "Smoking cessation therapy"
* category[+] = $kemkes-term#program-intensif "Program Intensif"
* title = "Rencana upaya berhenti merokok"
* description = "Konseling enam kali pertemuan dengan pendampingan keluarga"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* period.start = "2026-09-15"
* created = "2026-09-15T01:50:00+00:00"
* author = Reference(Practitioner/dokter)
* goal = Reference(Goal/lansia-berhenti-merokok)
* activity.detail.status = #scheduled
* activity.detail.description = "Konseling pertemuan kedua"
* activity.detail.scheduledPeriod.start = "2026-09-22"
* activity.detail.scheduledPeriod.end = "2026-09-29"

Instance: hari-buka-posyandu
InstanceOf: IlpHealthcareService
Usage: #example
Title: "Hari buka Posyandu Melati"
Description: "Layanan Posyandu sekali sebulan"
* active = true
* providedBy = Reference(Organization/posyandu)
* name = "Hari buka Posyandu Melati"
* location = Reference(Location/posyandu)
* availableTime.daysOfWeek = #wed
* availableTime.availableStartTime = "08:00:00"
* availableTime.availableEndTime = "11:00:00"
* availabilityExceptions = "Hanya Rabu pekan kedua tiap bulan."

Profile: IlpHealthcareService
Parent: HealthcareService
Id: ilp-healthcare-service
Title: "Layanan ILP"
Description: "Layanan yang dibuka satu fasilitas, misalnya hari buka Posyandu atau poli KIA."
* insert Definition(Service of a facility)
* active MS
* providedBy 1..1 MS
* providedBy ^short = "Fasilitas yang membuka layanan"
* name 1..1 MS
* category MS
* type MS
* location MS
* availableTime MS
* availableTime ^short = "Hari dan jam buka"

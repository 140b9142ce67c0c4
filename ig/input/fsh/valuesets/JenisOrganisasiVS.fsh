ValueSet: JenisOrganisasiVS
Id: jenis-organisasi
Title: "Jenis organisasi"
Description: "Kode jenis organisasi Kemkes dan HL7; rantai ILP memakai 129, 102, OT000002, 130, 131."
* insert Terminology(Organization types)
* include codes from system $kemkes-organization-type
* include codes from system $hl7-organization-type

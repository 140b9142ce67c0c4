// Written without negative numbers: the FHIRPath engine of core 6.7 reads ">= -90 and ..." as ">= -(90 and ...)".
// Only a warning: every Location that SATUSEHAT publishes as an example has the two swapped, and it accepts them.
Invariant: ilp-loc-1
Description: "Lintang harus di antara -90 dan 90, bujur di antara -180 dan 180"
* severity = #warning
* expression = "(latitude + 90) >= 0 and latitude <= 90 and (longitude + 180) >= 0 and longitude <= 180"
* insert EnglishText([["Latitude lies between -90 and 90, longitude between -180 and 180"]])

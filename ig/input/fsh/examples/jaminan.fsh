Instance: jaminan
InstanceOf: IlpCoverage
Usage: #example
Title: "Kepesertaan JKN"
Description: "Kepesertaan Jaminan Kesehatan Nasional"
* identifier[noJkn].value = "0001234567891"
* status = #active
* beneficiary = Reference(ibu-hamil)
* payor.display = "BPJS Kesehatan"
* period.start = "2014-01-01"

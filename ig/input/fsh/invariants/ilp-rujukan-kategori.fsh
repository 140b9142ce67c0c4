Invariant: ilp-rujukan-kategori
Description: "Rujukan memakai kategori SNOMED CT 3457005 (Patient referral), seperti SATUSEHAT"
* severity = #error
* expression = "category.coding.where(system = 'http://snomed.info/sct' and code = '3457005').exists()"
* insert EnglishText([["A referral has the category SNOMED CT 3457005 (Patient referral)"]])

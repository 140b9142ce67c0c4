Invariant: ilp-tinggi-badan-kode
Description: "Kode tinggi badan: 8302-2, 8306-3 (berbaring), 8308-9 (berdiri), atau 89269-5 (panjang lahir)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '8302-2' or code = '8306-3' or code = '8308-9' or code = '89269-5'))"
* insert EnglishText([["Height is coded 8302-2, 8306-3 (lying), 8308-9 (standing), or 89269-5 (at birth)"]])

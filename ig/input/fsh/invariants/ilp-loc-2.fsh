Invariant: ilp-loc-2
Description: "Titik ini di luar Indonesia (lintang -11 sampai 6, bujur 95 sampai 141); mungkin lintang dan bujur tertukar"
* severity = #warning
* expression = "(latitude + 11.1) >= 0 and latitude <= 6.1 and longitude >= 94.9 and longitude <= 141.1"
* insert EnglishText([["This point lies outside Indonesia (latitude -11 to 6, longitude 95 to 141); latitude and longitude may be swapped"]])

Extension: Depth
Id: depth
Title: "Kedalaman"
Description: "Jarak sebuah entri dari simpul asal pada jawaban $hierarchy; simpul asal berkedalaman 0."
* ^context[+].type = #element
* ^context[=].expression = "Bundle.entry.search"
* insert Definition(Depth in a hierarchy)
* value[x] 1..1
* value[x] only integer

// What a profile, extension, code system or value set of this guide says about itself.
RuleSet: Definition(english)
* insert Described({english})
* ^version = "0.1.0"
* ^publisher = "Siklus"

// A definition that belongs to the ministry; it is repeated here so that a validator without a network knows it.
RuleSet: KemkesDefinition(english, url)
* insert Described({english})
* ^url = "{url}"
* ^publisher = "Kementerian Kesehatan Republik Indonesia"

RuleSet: Described(english)
* ^language = #id
* ^experimental = false
* ^date = "2026-11-01"
* ^jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* ^title.extension[+].url = $translation
* ^title.extension[=].extension[+].url = "lang"
* ^title.extension[=].extension[=].valueCode = #en
* ^title.extension[=].extension[+].url = "content"
* ^title.extension[=].extension[=].valueString = "{english}"

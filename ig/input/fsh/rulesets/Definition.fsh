// What a definition of this guide says about itself, and its title in English.

RuleSet: Definition(english)
* insert Terminology({english})
* ^language = #id

// A code system or value set names no language: validators that run in English would otherwise call every
// Indonesian display wrong as soon as an English designation stands beside it.
RuleSet: Terminology(english)
* insert Described({english})
* ^version = "0.1.0"
* ^publisher = "Siklus"

// Definitions that belong to the ministry; repeated here so that a validator without a network knows them.
RuleSet: KemkesDefinition(english, url)
* insert KemkesTerminology({english}, {url})
* ^language = #id

RuleSet: KemkesTerminology(english, url)
* insert Described({english})
* ^url = "{url}"
* ^publisher = "Kementerian Kesehatan Republik Indonesia"

RuleSet: Described(english)
* ^experimental = false
* ^date = "2026-11-01"
* ^jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* ^title.extension[+].url = $translation
* ^title.extension[=].extension[+].url = "lang"
* ^title.extension[=].extension[=].valueCode = #en
* ^title.extension[=].extension[+].url = "content"
* ^title.extension[=].extension[=].valueString = "{english}"

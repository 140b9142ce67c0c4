// The English text of an invariant, for readers who ask for English.
RuleSet: EnglishText(text)
* human.extension[+].url = $translation
* human.extension[=].extension[+].url = "lang"
* human.extension[=].extension[=].valueCode = #en
* human.extension[=].extension[+].url = "content"
* human.extension[=].extension[=].valueString = {text}

// Which cluster served, and at which level; the displays follow from the codes.
RuleSet: KonteksIlp(klaster, klasterDisplay, jenjang, jenjangDisplay)
* extension[klaster].valueCoding = $klaster#{klaster} {klasterDisplay}
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#{jenjang} {jenjangDisplay}

package id.siklus.validation;

import id.siklus.fhir.LocalText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The wording of rules by their key: the guide's own invariants in both languages, and Indonesian for FHIR's that vendors meet most. */
final class RuleTexts {

    private static final String FHIRS_OWN = "http://hl7.org/fhir/";
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    /** FHIR's own rules in Indonesian; their English text comes from the engine. */
    private static final Map<String, String> BASE = Map.ofEntries(
            Map.entry("per-1", "Akhir periode (end) tidak boleh sebelum awalnya (start)"),
            Map.entry("ext-1", "Ekstensi harus mempunyai value[x] atau ekstensi di dalamnya, tidak keduanya"),
            Map.entry(
                    "ele-1",
                    "Setiap elemen harus mempunyai nilai atau elemen anak; jangan kirim objek atau teks kosong"),
            Map.entry("ref-1", "Rujukan yang diawali # harus menunjuk ke sumber daya dalam contained"),
            Map.entry("qty-3", "Bila kode satuan diisi, sistem satuannya (system) harus diisi juga"),
            Map.entry("rng-2", "Batas bawah rentang (low) tidak boleh melebihi batas atasnya (high)"),
            Map.entry("rat-1", "Pembilang (numerator) dan penyebut (denominator) harus ada keduanya"),
            Map.entry("att-1", "Lampiran yang berisi data harus menyebut contentType"),
            Map.entry("cpt-2", "Nilai kontak (telecom.value) harus disertai jenisnya (telecom.system)"),
            Map.entry("org-1", "Organization harus mempunyai name atau identifier"),
            Map.entry("pat-1", "Kontak pasien (contact) harus mempunyai name, telecom, address, atau organization"),
            Map.entry("obs-6", "dataAbsentReason hanya boleh diisi bila value[x] tidak ada"),
            Map.entry("obs-7", "Bila kode komponen sama dengan kode Observation, nilai Observation harus kosong"),
            Map.entry("con-3", "Condition harus mempunyai clinicalStatus kecuali verificationStatus entered-in-error"),
            Map.entry(
                    "con-4",
                    "Kondisi dengan tanggal selesai (abatement) harus berstatus inactive, resolved, atau remission"),
            Map.entry("con-5", "clinicalStatus tidak boleh diisi bila verificationStatus entered-in-error"),
            Map.entry("ait-1", "clinicalStatus alergi wajib diisi kecuali verificationStatus entered-in-error"),
            Map.entry("imm-1", "Pendidikan imunisasi harus menyebut documentType atau reference"));

    private final Map<String, LocalText> texts = new ConcurrentHashMap<>();

    /** Takes over the wording of the rules that this profile adds or inherits from another of ours. */
    void learn(StructureDefinition profile) {
        profile.getSnapshot().getElement().stream()
                .flatMap(element -> element.getConstraint().stream())
                .filter(rule -> rule.hasSource() && !rule.getSource().startsWith(FHIRS_OWN))
                .forEach(rule -> texts.computeIfAbsent(rule.getKey(), key -> text(rule)));
    }

    /** @param english what the engine says of the rule */
    LocalText of(String key, String english) {
        LocalText ours = texts.get(key);
        if (ours != null) {
            return ours;
        }
        String indonesian = BASE.get(key);
        return indonesian == null ? LocalText.englishOnly(english) : new LocalText(indonesian, english);
    }

    private static LocalText text(ElementDefinitionConstraintComponent rule) {
        String english = rule.getHumanElement().getExtensionsByUrl(TRANSLATION).stream()
                .filter(translation ->
                        value(translation, "lang").filter("en"::equals).isPresent())
                .flatMap(translation -> value(translation, "content").stream())
                .findFirst()
                .orElse(rule.getHuman());
        return new LocalText(rule.getHuman(), english);
    }

    private static Optional<String> value(Extension translation, String part) {
        return Optional.ofNullable(translation.getExtensionByUrl(part))
                .map(extension -> extension.getValue().primitiveValue());
    }
}

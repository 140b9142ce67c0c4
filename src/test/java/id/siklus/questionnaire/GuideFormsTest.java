package id.siklus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no validator looks at in the guide's forms. */
class GuideFormsTest {

    private static final List<String> OWN =
            List.of("butir-kuesioner", "jawaban-kuesioner", "tanda-bahaya", "pengukuran");

    @Test
    void hasTheTenFormsOfHomeVisitsAndTheScreenings() {
        assertThat(GuideForms.ids())
                .contains(
                        "kunjungan-rumah-keluarga",
                        "kunjungan-rumah-ibu-hamil",
                        "kunjungan-rumah-bersalin-nifas",
                        "kunjungan-rumah-bayi",
                        "kunjungan-rumah-balita",
                        "kunjungan-rumah-sekolah-remaja",
                        "kunjungan-rumah-dewasa",
                        "kunjungan-rumah-lansia",
                        "kunjungan-rumah-penyakit-menular",
                        "kunjungan-rumah-rekapitulasi",
                        "kunjungan-rumah-tindak-lanjut",
                        "srq-20",
                        "puma",
                        "skilas",
                        "adl-barthel",
                        "skrining-tb",
                        "faktor-risiko-ptm");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isVersionedAndSaysSinceWhenItIsInForce(String id) {
        Questionnaire form = GuideForms.form(id);

        assertThat(form.getUrl()).isEqualTo("https://siklus.id/fhir/Questionnaire/" + id);
        assertThat(form.getVersion()).isNotBlank();
        assertThat(form.getEffectivePeriod().hasStart()).isTrue();
        assertThat(form.getSubjectType()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void asksEachQuestionOnceAndDependsOnlyOnEarlierOnes(String id) {
        List<String> earlier = new ArrayList<>();

        for (QuestionnaireItemComponent item : items(GuideForms.form(id))) {
            assertThat(earlier).doesNotContain(item.getLinkId());
            item.getEnableWhen()
                    .forEach(condition ->
                            assertThat(earlier).as(item.getLinkId()).contains(condition.getQuestion()));
            earlier.add(item.getLinkId());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void usesNoCodeOfOursThatIsNotDefined(String id) {
        Map<String, Map<String, String>> known = OWN.stream()
                .map(GuideForms::codes)
                .collect(Collectors.toMap(
                        system -> system.getUrl(),
                        system -> system.getConcept().stream()
                                .collect(Collectors.toMap(one -> one.getCode(), one -> one.getDisplay()))));

        List<Coding> used = items(GuideForms.form(id)).stream()
                .flatMap(item -> Stream.concat(
                        item.getCode().stream(),
                        item.getAnswerOption().stream().map(option -> (Coding) option.getValue())))
                .filter(code -> code.getSystem().startsWith("https://siklus.id/"))
                .toList();

        assertThat(used).allSatisfy(code -> {
            Map<String, String> system = known.getOrDefault(code.getSystem(), Map.of());
            assertThat(system).containsKey(code.getCode());
            if (code.hasDisplay()) {
                assertThat(code.getDisplay()).isEqualTo(system.get(code.getCode()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void canExtractWhatItMarks(String id) {
        List<QuestionnaireItemComponent> marked = items(GuideForms.form(id)).stream()
                .filter(item -> item.getExtension().stream()
                        .anyMatch(one -> one.getUrl().endsWith("observationExtract")))
                .toList();

        assertThat(marked).allMatch(ItemMeaning::isExtracted);
        assertThat(marked)
                .filteredOn(item -> item.getType() == QuestionnaireItemType.DECIMAL)
                .allMatch(item -> ItemMeaning.unit(item).isPresent());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void asksEveryDangerSignAndTellsWhatToDoWhenOneIsFound(String id) {
        List<QuestionnaireItemComponent> items = items(GuideForms.form(id));
        List<String> signs = items.stream()
                .filter(item -> item.getCode().stream()
                        .anyMatch(code -> code.getSystem().endsWith("/tanda-bahaya")))
                .filter(item -> item.getType() == QuestionnaireItemType.BOOLEAN)
                .filter(QuestionnaireItemComponent::getRequired)
                .map(QuestionnaireItemComponent::getLinkId)
                .toList();
        List<String> told = items.stream()
                .filter(item -> item.getLinkId().equals("bahaya.rujuk"))
                .flatMap(item -> item.getEnableWhen().stream())
                .map(condition -> condition.getQuestion())
                .toList();

        assertThat(told).containsExactlyElementsOf(signs);
    }

    private static List<String> ids() {
        return GuideForms.ids();
    }

    private static List<QuestionnaireItemComponent> items(Questionnaire form) {
        Map<QuestionnaireItemComponent, Boolean> all = new LinkedHashMap<>();
        form.getItem().forEach(item -> add(item, all));
        return List.copyOf(all.keySet());
    }

    private static void add(QuestionnaireItemComponent item, Map<QuestionnaireItemComponent, Boolean> all) {
        all.put(item, true);
        item.getItem().forEach(child -> add(child, all));
    }
}

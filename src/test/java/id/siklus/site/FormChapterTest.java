package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormChapterTest {

    private static final Terms TERMS = new Terms(GuideOfProject.GUIDE);

    static Stream<Artefact<Questionnaire>> forms() {
        return GuideOfProject.GUIDE.all(Questionnaire.class).stream();
    }

    @Test
    void theListLeadsToEveryForm() {
        List<Page> pages = GuideOfProject.pagesOf(new FormChapter());
        List<String> links = ReadPage.of(pages.get(0)).all("a").stream()
                .map(link -> link.attribute("href"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(links)
                .containsAll(
                        pages.subList(1, pages.size()).stream().map(Page::path).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyItemIsThereOnceWithItsText(Artefact<Questionnaire> form) {
        ReadPage page = page(form);

        items(form).forEach((linkId, item) -> {
            List<ReadPage> shown = page.with("data-link-id", linkId);
            assertThat(shown).as(linkId).hasSize(1);
            assertThat(shown.get(0).text()).as(linkId).contains(item.getText());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyConditionIsSaidWithItsQuestionInBothLanguages(Artefact<Questionnaire> form) {
        ReadPage page = page(form);
        Map<String, QuestionnaireItemComponent> items = items(form);

        items.values().stream()
                .filter(QuestionnaireItemComponent::hasEnableWhen)
                .forEach(item -> {
                    ReadPage shown = page.with("data-link-id", item.getLinkId()).get(0);
                    String said = shown.all("p", line -> line.is("when")).get(0).text();
                    assertThat(said).as(item.getLinkId()).contains("Tampil bila ", "Shown when ");
                    item.getEnableWhen()
                            .forEach(when -> assertThat(said)
                                    .as(item.getLinkId())
                                    .containsSubsequence(
                                            "“" + asked(items, when).indonesian() + "”",
                                            "“" + asked(items, when).english() + "”"));
                });
        assertThat(page.all("p", line -> line.is("when"))).hasSize((int) items.values().stream()
                .filter(QuestionnaireItemComponent::hasEnableWhen)
                .count());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsRequiredIsMarkedAndNothingElse(Artefact<Questionnaire> form) {
        ReadPage page = page(form);
        long required = items(form).values().stream()
                .filter(QuestionnaireItemComponent::getRequired)
                .count();

        // One more explains the mark.
        assertThat(page.all("span", mark -> mark.is("must"))).hasSize((int) required + 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyChoiceIsShownWithItsScore(Artefact<Questionnaire> form) {
        ReadPage page = page(form);

        items(form)
                .values()
                .forEach(item -> item.getAnswerOption().forEach(option -> {
                    String text =
                            page.with("data-link-id", item.getLinkId()).get(0).text();
                    assertThat(text)
                            .as(item.getLinkId())
                            .contains(TERMS.name((Coding) option.getValue()).indonesian());
                    FormItem.score(option)
                            .ifPresent(score ->
                                    assertThat(text).as(item.getLinkId()).contains("nilai " + score));
                }));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingCanBeFilledIn(Artefact<Questionnaire> form) {
        List<ReadPage> fields = new ArrayList<>(page(form).all("input"));
        fields.addAll(page(form).all("textarea"));

        assertThat(fields).isNotEmpty().allMatch(field -> "disabled".equals(field.attribute("disabled")));
    }

    @Test
    void dangerSignsAreMarked() {
        Artefact<Questionnaire> infant = form("kunjungan-rumah-bayi");
        ReadPage page = page(infant);
        long signs = items(infant).values().stream()
                .filter(item -> new FormItem(item).isDangerSign())
                .count();

        assertThat(signs).isGreaterThan(5);
        assertThat(page.all("div", item -> item.is("item") && item.is("danger")))
                .hasSize((int) signs);
        assertThat(page.with("id", "butir-bahaya").get(0).is("danger")).isTrue();
        assertThat(page.with("id", "butir-berat-badan").get(0).is("danger")).isFalse();
    }

    @Test
    void boundsUnitAndFormulaAreSaid() {
        String weight = page(form("kunjungan-rumah-bayi"))
                .with("id", "butir-berat-badan")
                .get(0)
                .text();
        String sum = page(form("puma")).with("id", "butir-puma.jumlah").get(0).text();

        assertThat(weight).contains("0,5–300 kg").contains("menjadi Observation");
        assertThat(sum).contains("dihitung: ").contains("ordinal().sum()");
    }

    @Test
    void countsWhatItAsks() {
        FormCount count = FormCount.of(form("puma").resource());

        assertThat(count).isEqualTo(new FormCount(8, 7, 0, 2, 1));
    }

    private static ReadPage page(Artefact<Questionnaire> form) {
        return ReadPage.of(new FormPage(form, TERMS).page());
    }

    private static Artefact<Questionnaire> form(String id) {
        return forms().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, QuestionnaireItemComponent> items(Artefact<Questionnaire> form) {
        Map<String, QuestionnaireItemComponent> items = new LinkedHashMap<>();
        collect(form.resource().getItem(), items);
        assertThat(items.values().stream().map(QuestionnaireItemComponent::getType))
                .anyMatch(type -> type != QuestionnaireItemType.GROUP);
        return items;
    }

    private static void collect(List<QuestionnaireItemComponent> from, Map<String, QuestionnaireItemComponent> items) {
        from.forEach(item -> {
            items.put(item.getLinkId(), item);
            collect(item.getItem(), items);
        });
    }

    private static LocalText asked(
            Map<String, QuestionnaireItemComponent> items, QuestionnaireItemEnableWhenComponent when) {
        return Translations.of(items.get(when.getQuestion()).getTextElement());
    }
}

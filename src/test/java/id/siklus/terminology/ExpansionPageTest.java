package id.siklus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;
import org.junit.jupiter.api.Test;

/** How the codes of a system that was imported whole come together with those of the definitions. */
class ExpansionPageTest {

    private static final String ICD = "http://hl7.org/fhir/sid/icd-10";
    private static final DefaultProfileValidationSupport CORE =
            new DefaultProfileValidationSupport(FhirContext.forR4Cached());

    @Test
    void listsWhatTheFragmentHasWhereNothingIsImported() {
        ExpansionPage page = page(wholeIcd(), "", 10, LargeSystems.NONE);

        assertThat(codes(page)).containsExactly("A90", "X99");
        assertThat(page.complete()).isFalse();
    }

    @Test
    void listsTheImportedEditionAndOfTheFragmentOnlyWhatItLacks() {
        ExpansionPage page = page(wholeIcd(), "", 10, imported());

        assertThat(codes(page)).containsExactlyInAnyOrder("X99", "A90", "A91", "E11", "E11.9", "R50");
        assertThat(page.total()).isEqualTo(6);
        assertThat(page.complete()).isTrue();
    }

    @Test
    void putsTheBestOfBothFirst() {
        ValueSet both = wholeIcd();
        both.getCompose()
                .addInclude()
                .setSystem("https://uji.example/lokal")
                .addConcept(
                        new ValueSet.ConceptReferenceComponent().setCode("L1").setDisplay("Pasien demam"));

        assertThat(codes(page(both, "demam", 10, imported()))).containsExactly("R50", "A90", "A91", "L1");
        assertThat(codes(page(both, "demam", 2, imported()))).containsExactly("R50", "A90");
        assertThat(page(both, "demam", 2, imported()).total()).isEqualTo(4);
    }

    @Test
    void asksTheImportedEditionWhatLiesBelowACategory() {
        ValueSet diabetes = new ValueSet();
        diabetes.setUrl("https://uji.example/diabetes");
        diabetes.getCompose()
                .addInclude()
                .setSystem(ICD)
                .addFilter()
                .setProperty("concept")
                .setOp(FilterOperator.ISA)
                .setValue("E11");

        assertThat(codes(page(diabetes, "", 10, imported()))).containsExactly("E11", "E11.9");
        assertThat(codes(page(diabetes, "", 10, LargeSystems.NONE))).isEmpty();
    }

    @Test
    void leavesOutWhatIsExcluded() {
        ValueSet valueSet = wholeIcd();
        valueSet.getCompose().addExclude().setSystem(ICD).addConcept().setCode("A90");

        assertThat(codes(page(valueSet, "", 10, imported())))
                .doesNotContain("A90")
                .contains("A91", "X99");
    }

    private static ValueSet wholeIcd() {
        ValueSet valueSet = new ValueSet();
        valueSet.setUrl("https://uji.example/diagnosis");
        valueSet.getCompose().addInclude().setSystem(ICD);
        return valueSet;
    }

    private static ExpansionPage page(ValueSet valueSet, String typed, int count, LargeSystems large) {
        CodeSystem fragment = new CodeSystem();
        fragment.setUrl(ICD).setContent(CodeSystemContentMode.FRAGMENT);
        fragment.addConcept().setCode("A90").setDisplay("Dengue fever");
        fragment.addConcept().setCode("X99").setDisplay("Hanya di cuplikan");
        Canonicals<CodeTable> tables = new Canonicals<>();
        tables.add("icd-10", ICD, "2010", CodeTable.of(fragment, List.of()));
        Terminology terminology = new Terminology(1, tables, new Canonicals<>(), new Canonicals<>(), CORE, large);
        return ExpansionPage.of(
                terminology.expansion(valueSet),
                new ExpansionPage.Wanted(TypedText.of(typed), false, 0, count),
                terminology);
    }

    private static List<String> codes(ExpansionPage page) {
        return page.entries().stream().map(entry -> entry.concept().code()).toList();
    }

    private static LargeSystems imported() {
        Edition edition = new Edition(List.of(
                concept("A90", "Demam dengue"),
                concept("A91", "Demam berdarah dengue"),
                concept("E11", "Diabetes tipe 2"),
                concept("E11.9", "Diabetes tipe 2 tanpa komplikasi"),
                concept("R50", "Demam")));
        return url -> url.equals(ICD) ? Optional.of(edition) : Optional.empty();
    }

    private static LargeSystem.Concept concept(String code, String display) {
        return new LargeSystem.Concept(code, display, List.of(), null, true);
    }

    /** An edition in a list. */
    private record Edition(List<LargeSystem.Concept> all) implements LargeSystem {

        @Override
        public String url() {
            return ICD;
        }

        @Override
        public Optional<String> version() {
            return Optional.of("2019");
        }

        @Override
        public long size() {
            return all.size();
        }

        @Override
        public Optional<Concept> concept(String code) {
            return Optional.ofNullable(concepts(List.of(code)).get(code));
        }

        @Override
        public Map<String, Concept> concepts(Collection<String> codes) {
            return all.stream()
                    .filter(concept -> codes.contains(concept.code()))
                    .collect(Collectors.toMap(Concept::code, Function.identity()));
        }

        @Override
        public Set<String> withDescendants(String code) {
            return all.stream()
                    .map(Concept::code)
                    .filter(known -> known.startsWith(code))
                    .collect(Collectors.toSet());
        }

        @Override
        public Hits search(Wanted wanted, int offset, int count) {
            List<Hit> hits = all.stream()
                    .filter(concept -> wanted.only() == null || wanted.only().contains(concept.code()))
                    .filter(concept -> !wanted.except().contains(concept.code()))
                    .flatMap(concept ->
                            wanted
                                    .typed()
                                    .rank(List.of(TypedText.fold(concept.display()), TypedText.fold(concept.code())))
                                    .stream()
                                    .mapToObj(rank -> new Hit(rank, concept)))
                    .sorted(Comparator.comparingInt(Hit::rank)
                            .thenComparing(hit -> hit.concept().code()))
                    .toList();
            return new Hits(hits.size(), hits.stream().skip(offset).limit(count).toList());
        }
    }
}

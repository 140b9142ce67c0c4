package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.RuntimeResourceDefinition;
import id.siklus.validation.GuidePlans.Service;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What closes a service can be sent: its kinds of visit, forms, codes and search parameters all exist. */
class PlanClosingDataTest {

    private static final String OURS = "https://siklus.id/fhir/";
    private static final String VISITS = OURS + "CodeSystem/jenis-kunjungan";
    private static final String LEVELS = OURS + "CodeSystem/jenjang-layanan";
    private static final String FORMS = OURS + "Questionnaire";

    @ParameterizedTest
    @MethodSource("services")
    void isClosedByDataOfAKindThatExists(Service service) {
        assertThat(service.action().getOutput()).isNotEmpty().allSatisfy(data -> {
            assertThat(hasElement(data.getType(), data.getDateFilterFirstRep().getPath()))
                    .as(data.getType() + "." + data.getDateFilterFirstRep().getPath())
                    .isTrue();
            assertThat(data.getCodeFilter()).allSatisfy(filter -> exists(data, filter));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ht-monitor,pantau-ht,",
        "ht-monitor-pkm,pantau-ht,puskesmas",
        "dm-monitor,pantau-dm,",
        "dm-monitor-pkm,pantau-dm,puskesmas",
        "tb-oat,pengobatan-tb,",
        "layak-hamil,layak-hamil,",
        "elder-home-care,perawatan-di-rumah,"
    })
    void isClosedByAVisitOfItsKind(String service, String visit, String level) {
        List<DataRequirement> closing = services()
                .filter(each -> each.action().getId().equals(service))
                .flatMap(each -> each.action().getOutput().stream())
                .filter(data -> "Encounter".equals(data.getType()))
                .filter(data -> codes(data, VISITS).contains(visit))
                .toList();

        assertThat(closing)
                .singleElement()
                .satisfies(
                        data -> assertThat(codes(data, LEVELS)).isEqualTo(level == null ? List.of() : List.of(level)));
    }

    private static void exists(DataRequirement data, DataRequirementCodeFilterComponent filter) {
        if (filter.hasSearchParam()) {
            assertThat(isSearchedBy(data.getType(), filter.getSearchParam()))
                    .as(data.getType() + "?" + filter.getSearchParam())
                    .isTrue();
        } else {
            assertThat(hasElement(data.getType(), filter.getPath()))
                    .as(data.getType() + "." + filter.getPath())
                    .isTrue();
        }
        assertThat(filter.getCode()).filteredOn(code -> code.hasSystem()).allSatisfy(PlanClosingDataTest::exists);
    }

    private static void exists(Coding code) {
        if (code.getSystem().startsWith(OURS + "CodeSystem/")) {
            assertThat(GuidePlans.codesOf(code.getSystem())).contains(code.getCode());
        } else if (code.getSystem().equals(FORMS)) {
            assertThat(GuidePlans.forms()).contains(FORMS + "/" + code.getCode());
        }
    }

    private static boolean isSearchedBy(String type, String name) {
        return definition(type).getSearchParam(name) != null
                || GuidePlans.searchParameters(type).contains(name);
    }

    /** The first step of the path; a choice is named without its type. */
    private static boolean hasElement(String type, String path) {
        String first = path.split("\\.")[0];
        RuntimeResourceDefinition definition = definition(type);
        return definition.getChildByName(first) != null || definition.getChildByName(first + "[x]") != null;
    }

    private static RuntimeResourceDefinition definition(String type) {
        return TestGuide.CONTEXT.getResourceDefinition(type);
    }

    private static List<String> codes(DataRequirement data, String system) {
        return data.getCodeFilter().stream()
                .flatMap(filter -> filter.getCode().stream())
                .filter(code -> system.equals(code.getSystem()))
                .map(Coding::getCode)
                .toList();
    }

    private static Stream<Service> services() {
        return GuidePlans.services();
    }
}

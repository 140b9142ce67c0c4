package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.SearchRules;
import id.siklus.storage.ServedApi;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A kick-off and what becomes of it, without HTTP: its request, or what is wrong with it. */
abstract class KickOffSteps {

    static final FhirContext FHIR = FhirContext.forR4Cached();
    static final ServedApi API = ServedApi.fromGuide(FHIR);
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final Caller CALLER = new Caller("uji", "", CallerRole.KEMENKES, Set.of());
    static final Set<String> UNREADABLE = Set.of("Flag", "Coverage");

    final KickOff kickOff = new KickOff(
            new ExportableTypes(FHIR, API),
            (caller, type) -> !UNREADABLE.contains(type),
            new TypeFilters(
                    new SearchRules(FHIR, API),
                    (caller, type, search) -> search.keySet().stream().anyMatch(name -> name.contains("Coverage"))
                            ? "system/Coverage.s"
                            : ""),
            new ElementNames(FHIR),
            Clock.fixed(NOW, ZoneOffset.UTC));

    final List<SentParameter> sent = new ArrayList<>();

    RefusedException refused(int status, ErrorCode code, ExportLevel level, String... namesAndValues) {
        sent.clear();
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> ask(level, namesAndValues));
        assertThat(refused).as(String.join(" ", namesAndValues)).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(status);
        assertThat(refused.issues()).extracting(Issue::code).contains(code);
        assertThat(refused.issues())
                .allSatisfy(issue -> assertThat(issue.expression()).isNotEmpty());
        return refused;
    }

    ExportRequest ask(ExportLevel level, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.add(new SentParameter(namesAndValues[i], namesAndValues[i + 1], "", namesAndValues[i]));
        }
        return ask(level, new Objections(false));
    }

    ExportRequest ask(ExportLevel level, Objections objections) {
        return ask(level, objections, false);
    }

    ExportRequest ask(ExportLevel level, Objections objections, boolean byPost) {
        return kickOff.request(
                level, "", new SentParameters(List.copyOf(sent), byPost), CALLER, Locale.ENGLISH, objections);
    }
}

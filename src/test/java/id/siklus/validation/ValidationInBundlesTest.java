package id.siklus.validation;

import static id.siklus.validation.SentResources.bundle;
import static id.siklus.validation.SentResources.code;
import static id.siklus.validation.SentResources.encounter;
import static id.siklus.validation.SentResources.found;
import static id.siklus.validation.SentResources.issues;
import static id.siklus.validation.SentResources.nik;
import static id.siklus.validation.SentResources.parse;
import static id.siklus.validation.SentResources.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.interceptor.api.IAnonymousInterceptor;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.TestServer;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.Store;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of a Bundle's entries: all named at once, in a batch answered at their places; and no way around the check. */
class ValidationInBundlesTest {

    @Test
    void refusesTransactionWithEveryFaultOfEveryEntryAndStoresNothing() {
        String nik = nik();
        String transaction =
                bundle("transaction", patient().replace("NIK", nik), encounter("urn:uuid:" + UUID.randomUUID()), """
                {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]}}""");

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2109");
            assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[1].resource.subject");
        });
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Bundle.entry[2].resource.subject");
            assertThat(issue.getDetails().getCoding())
                    .extracting(coding -> coding.getCode())
                    .contains("SKL-2101", "10129");
        });
        assertThat(found("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik))
                .isEmpty();
    }

    /** A dollar sign once made an entry look like an operation, and let it through unchecked. */
    @ParameterizedTest
    @ValueSource(strings = {"Patient?$x", "Patient/$validate", "Patient$"})
    void checksEntryWhateverItsUrlSays(String url) {
        String transaction = bundle("transaction", patient().replace("NIK", "927106031200001"))
                .replace("\"url\":\"Patient\"", "\"url\":\"" + url + "\"");

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).extracting(SentResources::code).contains("SKL-2106");
    }

    @Test
    void checksConditionalUpdateWithDollarSignInItsCondition() {
        String transaction = bundle("transaction", patient().replace("NIK", "927106031200001"))
                .replace("\"method\":\"POST\"", "\"method\":\"PUT\"")
                .replace("\"url\":\"Patient\"", "\"url\":\"Patient?identifier=http://contoh.id/a%7Ca$b\"");

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).extracting(SentResources::code).contains("SKL-2106");
    }

    @Test
    void answersFaultyEntriesOfBatchAtTheirPlacesAndStoresTheOthers() {
        String nik = nik();
        String batch = bundle(
                "batch",
                "{\"resourceType\":\"Patient\"}",
                patient().replace("NIK", nik),
                "{\"resourceType\":\"Condition\"}");

        HttpResponse<String> answer = TestServer.post("", batch);

        assertThat(answer.statusCode()).isEqualTo(200);
        List<BundleEntryComponent> entries = parse(Bundle.class, answer.body()).getEntry();
        assertThat(entries)
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("422", "201", "422");
        assertThat(((OperationOutcome) entries.get(2).getResponse().getOutcome()).getIssue())
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[2].resource."));
        assertThat(found("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik))
                .hasSize(1);
    }

    /** The mark of the first check reaches storage, so that nothing is checked twice. */
    @ParameterizedTest
    @ValueSource(strings = {"transaction", "batch"})
    void carriesItsMarkIntoStorage(String type) {
        String nik = nik();
        String sent = bundle(type, patient().replace("NIK", nik))
                .replace(
                        "\"url\":\"Patient\"",
                        "\"url\":\"Patient\",\"ifNoneExist\":\"identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik
                                + "\"");
        List<Boolean> marks = new CopyOnWriteArrayList<>();
        IAnonymousInterceptor spy = (pointcut, parameters) -> {
            if (parameters.get(IBaseResource.class) instanceof Patient patient
                    && patient.getIdentifierFirstRep().getValue().equals(nik)) {
                marks.add(patient.hasUserData(ValidateInterceptor.CHECKED));
            }
        };
        IInterceptorService storage = TestServer.bean(Store.class).interceptors();
        storage.registerAnonymousInterceptor(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, spy);

        HttpResponse<String> answer = TestServer.post("", sent);
        storage.unregisterInterceptor(spy);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(marks).containsExactly(true);
    }

    @Test
    void checksInsideStorageWhatFoundAWayAroundTheFirstCheck() {
        IFhirResourceDao<Patient> dao = TestServer.bean(DaoRegistry.class).getResourceDao(Patient.class);
        Patient bad = parse(Patient.class, patient().replace("NIK", "927106031200001"));
        ServletRequestDetails caller = new ServletRequestDetails();

        assertThatThrownBy(() -> dao.create(bad, caller)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.getStatusCode()).isEqualTo(422);
            assertThat(refused.issues()).extracting(Issue::code).contains(ErrorCode.RULE_BROKEN);
        });
    }

    @Test
    void leavesTheServersOwnWritesAlone() {
        IFhirResourceDao<Patient> dao = TestServer.bean(DaoRegistry.class).getResourceDao(Patient.class);
        Patient bad = parse(Patient.class, patient().replace("NIK", "927106031200001"));

        DaoMethodOutcome outcome = dao.create(bad, new SystemRequestDetails());

        assertThat(outcome.getCreated()).isTrue();
    }
}

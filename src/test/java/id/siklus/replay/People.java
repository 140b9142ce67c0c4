package id.siklus.replay;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** People and visits that nobody has sent before, made of the guide's examples. */
final class People {

    static final String NIK = "https://fhir.kemkes.go.id/id/nik";
    static final String VISIT = "http://sys-ids.kemkes.go.id/encounter/10009202";

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private People() {}

    /** The place and the midwife that a visit names. The organisation is the one that every test has. */
    static void storePlaceAndStaff() {
        Location room = example(Location.class, "Location-ruang-kia");
        room.setId("ruang-replay");
        room.getIdentifier().clear();
        room.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/location/replay")
                .setValue("ruang-replay");
        room.setManagingOrganization(new Reference("Organization/" + TestServer.ORGANIZATION));
        room.setPartOf(null);
        Bundle bundle = transaction();
        for (Resource resource : List.of(room, example(Practitioner.class, "Practitioner-bidan"))) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdPart());
        }
        HttpResponse<String> answer = TestServer.post("", json(bundle));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** Each once in a run. */
    static String newNik() {
        return String.format(Locale.ROOT, "920204451095%04d", NUMBERS.getAndIncrement());
    }

    static Patient woman(String nik) {
        Patient patient = example(Patient.class, "Patient-ibu-hamil");
        patient.setId((String) null);
        patient.getIdentifier().clear();
        patient.addIdentifier().setSystem(NIK).setValue(nik);
        patient.setManagingOrganization(null);
        patient.setGeneralPractitioner(null);
        return patient;
    }

    static Encounter visit(String number, String patient) {
        Encounter visit = example(Encounter.class, "Encounter-anc");
        visit.setId((String) null);
        visit.getIdentifier().clear();
        visit.addIdentifier().setSystem(VISIT).setValue(number);
        visit.setSubject(new Reference(patient));
        visit.setServiceProvider(new Reference("Organization/" + TestServer.ORGANIZATION));
        visit.getLocationFirstRep().setLocation(new Reference("Location/ruang-replay"));
        visit.setEpisodeOfCare(null);
        visit.setDiagnosis(null);
        return visit;
    }

    static Bundle transaction() {
        return new Bundle().setType(BundleType.TRANSACTION);
    }

    static void create(Bundle bundle, Resource resource, String fullUrl, String condition) {
        bundle.addEntry()
                .setFullUrl(fullUrl)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType())
                .setIfNoneExist(condition);
    }

    static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }

    static <T extends Resource> T parse(Class<T> type, String json) {
        return FHIR.newJsonParser().parseResource(type, json);
    }

    private static <T extends Resource> T example(Class<T> type, String name) {
        try {
            return parse(type, Files.readString(Path.of("fhir-profiles", "example", name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Facilities and areas of one test, apart from those of every other by a prefix of their ids. */
final class TestPlaces {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private final String prefix =
            "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "-";

    String id(String name) {
        return prefix + name;
    }

    String reference(String name) {
        return "Organization/" + id(name);
    }

    /** @param parent name of another of this test, or a literal reference, or empty for a root */
    Organization organization(String name, String parent) {
        Organization organization = new Organization();
        organization.getMeta().addProfile("https://siklus.id/fhir/StructureDefinition/ilp-organization");
        organization.setId(id(name));
        organization.setActive(true).setName("Uji " + name);
        organization
                .addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/kode-fasyankes")
                .setValue(id(name));
        organization
                .addType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/organization-type")
                .setCode("prov");
        if (!parent.isEmpty()) {
            organization.setPartOf(new Reference(parent.contains(":") ? parent : reference(parent)));
        }
        return organization;
    }

    Location location(String name, String parent) {
        Location location = new Location();
        location.getMeta().addProfile("https://siklus.id/fhir/StructureDefinition/ilp-location");
        location.setId(id(name));
        location.setStatus(Location.LocationStatus.ACTIVE).setName("Uji " + name);
        location.addIdentifier().setSystem("https://siklus.id/fhir/sid/rumah").setValue(id(name));
        location.getPhysicalType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/location-physical-type")
                .setCode("area");
        if (!parent.isEmpty()) {
            location.setPartOf(new Reference("Location/" + id(parent)));
        }
        return location;
    }

    /** A visit of this morning that is over; its place is the room {@code room}, until the test sets another. */
    Encounter encounter(String name, String patient, String provider) {
        Period period = new Period()
                .setStartElement(new DateTimeType("2026-09-15T01:00:00+00:00"))
                .setEndElement(new DateTimeType("2026-09-15T02:00:00+00:00"));
        Encounter encounter = new Encounter();
        encounter.setId(id(name));
        encounter
                .addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/encounter/10000004")
                .setValue(id(name));
        encounter.setStatus(Encounter.EncounterStatus.FINISHED).setPeriod(period);
        encounter
                .addStatusHistory()
                .setStatus(Encounter.EncounterStatus.FINISHED)
                .setPeriod(period.copy());
        encounter
                .getClass_()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("AMB");
        encounter.addParticipant().setIndividual(new Reference().setDisplay("Bidan uji"));
        encounter.setSubject(new Reference("Patient/" + id(patient)));
        encounter.setServiceProvider(new Reference(reference(provider)));
        encounter.addLocation().setLocation(new Reference("Location/" + id("room")));
        return encounter;
    }

    Patient patient(String name) {
        return TestPatients.woman(id(name), name);
    }

    /** Stores them in one transaction, in the order given. */
    HttpResponse<String> send(Resource... resources) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return TestServer.post("", FHIR.newJsonParser().encodeResourceToString(bundle));
    }

    void store(Resource... resources) {
        HttpResponse<String> answer = send(resources);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    HttpResponse<String> put(Resource resource) {
        return TestServer.put(
                "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart(),
                FHIR.newJsonParser().encodeResourceToString(resource));
    }

    HttpResponse<String> delete(Resource resource) {
        return TestServer.send(TestServer.request("/" + resource.fhirType() + "/"
                        + resource.getIdElement().getIdPart())
                .DELETE());
    }

    /** @return names of what the search finds, in the order of the alphabet */
    List<String> found(String query) {
        return names(bundle(TestServer.get(query))).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    List<String> names(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .toList();
    }

    static Bundle bundle(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FHIR.newJsonParser().parseResource(Bundle.class, answer.body());
    }
}

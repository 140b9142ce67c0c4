package id.siklus.demo;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Writes down one visit: the patient, the Encounter with its status history, and what was found and done, as one transaction. */
final class VisitScribe {

    private static final String OBSERVATION_CATEGORY = Terms.HL7 + "observation-category";

    final Person person;
    final Facility place;
    final Staff staff;
    final ZonedDateTime start;
    final Random random;
    final Encounter encounter;
    private final String number;
    private final String facilityCode;
    private final String kind;
    private final Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    private int written;

    /**
     * @param number of the visit, unique at this Puskesmas
     * @param facilityCode of the accountable Puskesmas, part of every identifier system
     */
    VisitScribe(
            String kind,
            Person person,
            Facility place,
            Staff staff,
            ZonedDateTime start,
            String number,
            String facilityCode,
            PatientRecords records,
            Random random) {
        this.kind = kind;
        this.person = person;
        this.place = place;
        this.staff = staff;
        this.start = start;
        this.number = number;
        this.facilityCode = facilityCode;
        this.random = random;
        bundle.addEntry(records.entry(person));
        this.encounter = encounter();
    }

    VisitBundle done() {
        return new VisitBundle(kind, bundle);
    }

    int size() {
        return bundle.getEntry().size();
    }

    Reference patient() {
        return new Reference(PatientRecords.fullUrl(person)).setDisplay(person.name());
    }

    Reference visit() {
        return new Reference(encounterUrl());
    }

    Reference performer() {
        return new Reference("Practitioner/" + staff.id()).setDisplay(staff.name());
    }

    Reference organization() {
        return new Reference("Organization/" + place.id()).setDisplay(place.name());
    }

    Reference location() {
        return new Reference("Location/" + place.locationId()).setDisplay("Tempat layanan " + place.name());
    }

    DateTimeType at(int minutes) {
        return dateTime(start.plusMinutes(minutes));
    }

    static DateTimeType dateTime(ZonedDateTime time) {
        return new DateTimeType(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    InstantType instant(int minutes) {
        return new InstantType(start.plusMinutes(minutes).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    String system(String name) {
        return Terms.SYS_IDS + name + "/" + facilityCode;
    }

    /** @return id of the Puskesmas that keeps the record */
    String accountableFacility() {
        return facilityCode;
    }

    String number() {
        return number;
    }

    /** Adds what this visit made, under the next number of its own. */
    Reference add(DomainResource resource, String systemName) {
        return add(resource, system(systemName), number + "-" + ++written);
    }

    /** Adds something that outlives this visit, such as an episode: a later visit finds the one that is there. */
    Reference addLasting(DomainResource resource, String system, String value) {
        return add(resource, system, value);
    }

    private Reference add(DomainResource resource, String system, String value) {
        resource.setProperty("identifier", new Identifier().setSystem(system).setValue(value));
        String url = PatientRecords.urn(resource.fhirType() + "|" + system + "|" + value);
        bundle.addEntry()
                .setFullUrl(url)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType())
                .setIfNoneExist("identifier=" + system + "|" + value);
        return new Reference(url);
    }

    Reference vital(String loinc, String display, double value, String unit, String ucum) {
        return measured("vital-signs", "Vital Signs", Terms.loinc(loinc, display), Terms.quantity(value, unit, ucum));
    }

    Reference exam(CodeableConcept code, Type value) {
        return measured("exam", "Exam", code, value);
    }

    Reference survey(CodeableConcept code, Type value) {
        return measured("survey", "Survey", code, value);
    }

    Observation observation(String category, String display, CodeableConcept code, Type value) {
        Observation observation = new Observation().setStatus(ObservationStatus.FINAL);
        observation.addCategory(Terms.concept(OBSERVATION_CATEGORY, category, display));
        observation.setCode(code).setSubject(patient()).setEncounter(visit()).setValue(value);
        observation.setEffective(at(8)).setIssuedElement(instant(9));
        observation.addPerformer(performer());
        return observation;
    }

    private Reference measured(String category, String display, CodeableConcept code, Type value) {
        return add(observation(category, display, code, value), "observation");
    }

    private String encounterUrl() {
        return PatientRecords.urn("Encounter|" + system("encounter") + "|" + number);
    }

    private Encounter encounter() {
        Encounter visit = new Encounter().setStatus(EncounterStatus.FINISHED);
        visit.addIdentifier().setSystem(system("encounter")).setValue(number);
        visit.setClass_(Terms.coding(Terms.HL7 + "v3-ActCode", "AMB", "ambulatory"));
        visit.setSubject(patient());
        visit.addParticipant()
                .setIndividual(performer())
                .addType(Terms.concept(Terms.HL7 + "v3-ParticipationType", "ATND", "attender"));
        visit.setServiceProvider(organization());
        visit.addLocation().setLocation(location());
        int length = 20 + random.nextInt(25);
        addStatus(visit, EncounterStatus.ARRIVED, 0, 6);
        addStatus(visit, EncounterStatus.INPROGRESS, 6, length);
        addStatus(visit, EncounterStatus.FINISHED, length, length);
        visit.setPeriod(period(0, length));
        bundle.addEntry()
                .setFullUrl(encounterUrl())
                .setResource(visit)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Encounter?identifier=" + system("encounter") + "%7C" + number);
        return visit;
    }

    private void addStatus(Encounter visit, EncounterStatus status, int from, int to) {
        visit.addStatusHistory().setStatus(status).setPeriod(period(from, to));
    }

    Period period(int from, int to) {
        Duration later = Duration.ofMinutes(Math.max(from, to));
        return new Period().setStartElement(at(from)).setEndElement(dateTime(start.plus(later)));
    }

    /** @param type code of the guide's {@code jenis-kunjungan} */
    VisitScribe ofKind(String klaster, String klasterDisplay, String type, String typeDisplay) {
        encounter.addExtension(
                Terms.OWN_EXTENSION + "klaster", Terms.coding(Terms.OWN_SYSTEM + "klaster", klaster, klasterDisplay));
        encounter.addType(Terms.concept(Terms.OWN_SYSTEM + "jenis-kunjungan", type, typeDisplay));
        return this;
    }

    void atLevel(String level, String display) {
        encounter.addExtension(
                Terms.OWN_EXTENSION + "jenjang-layanan",
                Terms.coding(Terms.OWN_SYSTEM + "jenjang-layanan", level, display));
    }

    void atPlace() {
        String display = switch (place.level()) {
            case PUSKESMAS -> "Puskesmas";
            case PUSTU -> "Puskesmas Pembantu";
            case POSYANDU -> "Posyandu";
            default -> "Dinas Kesehatan";
        };
        atLevel(place.level().jenjang, display);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** @return a value around {@code mean}, one decimal */
    double around(double mean, double deviation) {
        return Math.round((mean + random.nextGaussian() * deviation) * 10) / 10.0;
    }
}

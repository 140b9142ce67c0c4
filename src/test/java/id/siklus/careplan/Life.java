package id.siklus.careplan;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/** An invented person with records, told line by line. Ids are given by what and when, so that the order of telling does not matter. */
final class Life {

    private static final String OURS = "https://siklus.id/fhir/CodeSystem/";
    private static final String EPISODES = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type";
    private static final String KFA = "http://sys-ids.kemkes.go.id/kfa";

    final Patient patient = new Patient();
    final List<Resource> records = new ArrayList<>();
    private ZoneId zone = ZoneId.of("Asia/Jayapura");

    private Life(String birth, AdministrativeGender gender) {
        patient.setId("Patient/orang");
        patient.setActive(true).setGender(gender);
        if (!birth.isEmpty()) {
            patient.setBirthDateElement(new DateType(birth));
        }
    }

    static Life girl(String birth) {
        return new Life(birth, AdministrativeGender.FEMALE);
    }

    static Life boy(String birth) {
        return new Life(birth, AdministrativeGender.MALE);
    }

    PersonFacts facts() {
        return new PersonFacts(patient, records, zone);
    }

    Life in(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    Life livingIn(String province) {
        patient.addAddress()
                .addExtension()
                .setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode")
                .addExtension("province", new CodeType(province));
        return this;
    }

    Life died(String date) {
        patient.setDeceased(new DateTimeType(date));
        return this;
    }

    Life leaves() {
        patient.setActive(false);
        return this;
    }

    Life isSaidToBeAlive() {
        patient.setDeceased(new BooleanType(false));
        return this;
    }

    /** @param date empty for a dose of which nobody knows when */
    Life vaccinated(String code, String date) {
        Immunization dose = new Immunization().setStatus(ImmunizationStatus.COMPLETED);
        dose.setVaccineCode(new CodeableConcept(product(code, "http://hl7.org/fhir/sid/cvx")));
        if (!date.isEmpty()) {
            dose.setOccurrence(new DateTimeType(date));
        }
        return add(dose, code + date);
    }

    /** Numbers of KFA are long or begin with VG; those of ATC begin with another letter. */
    private static Coding product(String code, String cvx) {
        String system = code.matches("\\d{2,3}") ? cvx : code.matches("VG.*|\\d{4,}") ? KFA : "http://www.whocc.no/atc";
        return new Coding(system, code, null);
    }

    Life visited(String kind, String date) {
        return visited(kind, date, "");
    }

    /** @param level of service; empty for none */
    Life visited(String kind, String date, String level) {
        Encounter visit = new Encounter().setStatus(EncounterStatus.FINISHED);
        visit.addType(new CodeableConcept(new Coding(OURS + "jenis-kunjungan", kind, null)));
        visit.getPeriod().setStartElement(new DateTimeType(date));
        if (!level.isEmpty()) {
            visit.addExtension(ServiceCompiler.LEVEL, new Coding(OURS + "jenjang-layanan", level, null));
        }
        return add(visit, kind + date);
    }

    Life labelled(String episode, String label, String date) {
        Encounter visit = new Encounter().setStatus(EncounterStatus.FINISHED);
        visit.addIdentifier()
                .setSystem("http://terminology.kemkes.go.id/CodeSystem/episodeofcare/" + episode)
                .setValue(label);
        visit.getPeriod().setStartElement(new DateTimeType(date));
        return add(visit, label + date);
    }

    Life served(String service, String date) {
        Encounter visit = new Encounter().setStatus(EncounterStatus.FINISHED);
        visit.setServiceType(new CodeableConcept(new Coding(ServiceCompiler.SYSTEM, service, null)));
        visit.getPeriod().setStartElement(new DateTimeType(date));
        return add(visit, service + date);
    }

    Life pregnant(String from, String to) {
        EpisodeOfCare episode = new EpisodeOfCare();
        episode.setStatus(to.isEmpty() ? EpisodeOfCareStatus.ACTIVE : EpisodeOfCareStatus.FINISHED);
        return episode(episode, "ANC", from, to);
    }

    Life treatedForTb(String from) {
        return episode(new EpisodeOfCare().setStatus(EpisodeOfCareStatus.ACTIVE), "TB-SO", from, "");
    }

    private Life episode(EpisodeOfCare episode, String type, String from, String to) {
        episode.addType(new CodeableConcept(new Coding(EPISODES, type, null)));
        episode.getPeriod().setStartElement(new DateTimeType(from));
        if (!to.isEmpty()) {
            episode.getPeriod().setEndElement(new DateTimeType(to));
        }
        return add(episode, type + from);
    }

    /** @param system {@code loinc}, {@code sct} or a code system of ours */
    Life measured(String system, String code, String date) {
        return add(observation(system, code, date), code + date);
    }

    Life measured(String system, String code, String date, double value, String unit) {
        Observation found = observation(system, code, date);
        found.setValue(new Quantity()
                .setValue(BigDecimal.valueOf(value))
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit));
        return add(found, code + date);
    }

    Life told(String system, String code, String date, String value) {
        Observation found = observation(system, code, date);
        found.setValue(new DateTimeType(value));
        return add(found, code + date);
    }

    Life found(String system, String code, String date, String resultSystem, String result) {
        Observation found = observation(system, code, date);
        found.setValue(new CodeableConcept(new Coding(resultSystem, result, null)));
        return add(found, code + date);
    }

    private static Observation observation(String system, String code, String date) {
        Observation found = new Observation().setStatus(ObservationStatus.FINAL);
        found.setCode(new CodeableConcept(new Coding(url(system), code, null)));
        return found.setEffective(new DateTimeType(date));
    }

    Life lastPeriod(String told, String date) {
        return told("loinc", "8665-2", told, date);
    }

    Life treated(String system, String code, String date) {
        Procedure done = new Procedure().setStatus(ProcedureStatus.COMPLETED);
        done.setCode(new CodeableConcept(new Coding(url(system), code, null)));
        done.setPerformed(new DateTimeType(date));
        return add(done, code + date);
    }

    Life took(String kfa, String date) {
        MedicationAdministration given =
                new MedicationAdministration().setStatus(MedicationAdministrationStatus.COMPLETED);
        given.setMedication(new CodeableConcept(product(kfa, "http://hl7.org/fhir/sid/cvx")));
        given.setEffective(new DateTimeType(date));
        return add(given, kfa + date);
    }

    Life received(String kfa, String date, int tablets) {
        MedicationDispense handed = new MedicationDispense().setStatus(MedicationDispenseStatus.COMPLETED);
        handed.setMedication(new CodeableConcept(new Coding(KFA, kfa, null)));
        handed.setWhenHandedOverElement(new DateTimeType(date));
        handed.getQuantity().setValue(tablets);
        return add(handed, kfa + date);
    }

    Life diagnosed(String icd10, String onset) {
        Condition condition = new Condition();
        condition.setCode(new CodeableConcept(new Coding("http://hl7.org/fhir/sid/icd-10", icd10, null)));
        condition.setClinicalStatus(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)));
        condition.setOnset(new DateTimeType(onset));
        condition.setRecordedDateElement(new DateTimeType(onset));
        return add(condition, icd10 + onset);
    }

    Life add(Resource record, String what) {
        record.setId(record.fhirType() + "/" + what.replaceAll("[^A-Za-z0-9.-]", "."));
        records.add(record);
        return this;
    }

    Life without(String id) {
        records.removeIf(record -> record.getIdElement().getIdPart().equals(id));
        return this;
    }

    Life shuffled(long seed) {
        Collections.shuffle(records, new Random(seed));
        return this;
    }

    Life copy() {
        Life copy = new Life("", AdministrativeGender.UNKNOWN);
        patient.copyValues(copy.patient);
        copy.patient.setId(patient.getId());
        copy.zone = zone;
        records.forEach(record -> copy.records.add(record.copy()));
        return copy;
    }

    private static String url(String system) {
        return switch (system) {
            case "loinc" -> "http://loinc.org";
            case "sct" -> "http://snomed.info/sct";
            case "icd9" -> "http://hl7.org/fhir/sid/icd-9-cm";
            case "kemkes" -> "http://terminology.kemkes.go.id/CodeSystem/clinical-term";
            case "periksa" -> "http://terminology.kemkes.go.id/CodeSystem/examination";
            default -> OURS + system;
        };
    }
}

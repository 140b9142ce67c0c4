package id.siklus.demo;

import id.siklus.demo.Person.Chronic;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * A kader at the door of somebody with hypertension: is there medicine, was it taken, and who should come next. A kader never writes a diagnosis; what is
 * wrong becomes a Task for the Pustu.
 */
final class HomeVisit implements VisitKind {

    /** No national Questionnaire is published for home visits; this URL is ours. */
    private static final String FORM = "https://siklus.id/fhir/Questionnaire/kunjungan-rumah-dewasa";

    private final Addresses addresses;

    HomeVisit(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "kunjungan-rumah";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return person.chronic().contains(Chronic.HIPERTENSI);
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return FacilityLevel.POSYANDU;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return Profession.KADER;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        visit.ofKind("k3", "Klaster 3 Usia Dewasa dan Lanjut Usia", "kunjungan-rumah-rutin", "Kunjungan rumah rutin")
                .atLevel("kunjungan-rumah", "Kunjungan rumah");
        visit.encounter.setClass_(Terms.coding(Terms.HL7 + "v3-ActCode", "HH", "home health"));
        visit.encounter.getLocationFirstRep().setLocation(house(visit));
        int systolic = Vitals.pressure(visit, day);
        boolean taken = visit.random.nextInt(100) < 60;
        QuestionnaireResponse answers = Answers.open(visit, FORM);
        Answers.yesNo(answers.addItem(), "1", "Obat hipertensi tersedia di rumah", taken || visit.random.nextBoolean());
        Answers.yesNo(answers.addItem(), "2", "Obat diminum dalam 24 jam terakhir", taken);
        Answers.yesNo(answers.addItem(), "3", "Makan sesuai isi piringku", visit.random.nextInt(100) < 55);
        Answers.yesNo(answers.addItem(), "4", "Suhu tubuh 37,5 derajat atau lebih", false);
        visit.add(answers, "QuestionnaireResponse");
        visit.survey(
                Terms.snomed("77176002", "Smoker"),
                new BooleanType(!visit.person.female() && visit.random.nextInt(100) < 50));
        if (!taken || systolic >= 160) {
            visit.add(followUp(visit, taken), "task");
        }
    }

    private Reference house(VisitScribe visit) {
        Household household = visit.person.household();
        Location house = new Location().setStatus(LocationStatus.ACTIVE).setMode(LocationMode.INSTANCE);
        house.setName("Rumah keluarga " + household.familyCard());
        house.setPhysicalType(Terms.concept(Terms.HL7 + "location-physical-type", "ho", "House"));
        house.setAddress(addresses.home(household));
        house.setPartOf(new Reference("Location/" + household.village().locationId()));
        return visit.addLasting(house, Terms.SID + "rumah", household.familyCard());
    }

    private static Task followUp(VisitScribe visit, boolean taken) {
        Task task = new Task()
                .setStatus(TaskStatus.REQUESTED)
                .setIntent(TaskIntent.ORDER)
                .setPriority(TaskPriority.URGENT);
        task.setCode(Terms.snomed("439708006", "Home visit"));
        task.setDescription(
                taken
                        ? "Tekanan darah 160 mmHg atau lebih; perlu kunjungan tenaga kesehatan"
                        : "Obat hipertensi tidak diminum; perlu kunjungan tenaga kesehatan");
        task.setFor(visit.patient()).setEncounter(visit.visit());
        task.setAuthoredOnElement(visit.at(18)).setLastModifiedElement(visit.at(18));
        task.setRequester(visit.performer());
        task.setOwner(new Reference("Organization/" + visit.accountableFacility()));
        return task;
    }
}

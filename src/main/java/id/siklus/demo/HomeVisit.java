package id.siklus.demo;

import id.siklus.demo.Person.Chronic;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
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

    /** No national Questionnaire is published for home visits; this one is the guide's. */
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
        boolean available = taken || visit.random.nextBoolean();
        boolean balanced = visit.random.nextInt(100) < 55;
        boolean smokes = !visit.person.female() && visit.random.nextInt(100) < 50;
        boolean report = !taken || systolic >= 160;
        visit.add(answers(visit, available, taken, balanced, smokes, report), "QuestionnaireResponse");
        visit.survey(Terms.snomed("77176002", "Smoker"), new BooleanType(smokes));
        if (report) {
            visit.add(followUp(visit, taken), "task");
        }
    }

    /** Those who have diabetes too are taken to handle both medicines alike. */
    private static QuestionnaireResponse answers(
            VisitScribe visit, boolean available, boolean taken, boolean balanced, boolean smokes, boolean report) {
        QuestionnaireResponse answers = Answers.open(visit, FORM);
        Answers.choice(
                Answers.group(answers, "riwayat"),
                "riwayat-keluarga",
                Terms.coding(Terms.OWN_SYSTEM + "jawaban-kuesioner", "rk-hipertensi", "Hipertensi"));
        QuestionnaireResponseItemComponent pressure = Answers.group(answers, "hipertensi");
        Answers.yesNo(pressure, "ht", true);
        Answers.yesNo(pressure, "ht-obat-ada", available);
        Answers.yesNo(pressure, "ht-obat-minum", taken);
        QuestionnaireResponseItemComponent sugar = Answers.group(answers, "dm");
        boolean diabetes = visit.person.chronic().contains(Chronic.DIABETES);
        Answers.yesNo(sugar, "dm.diagnosis", diabetes);
        if (diabetes) {
            Answers.yesNo(sugar, "dm.obat-ada", available);
            Answers.yesNo(sugar, "dm.obat-minum", taken);
        }
        QuestionnaireResponseItemComponent habits = Answers.group(answers, "lain");
        Answers.yesNo(habits, "isi-piringku", balanced);
        Answers.choice(
                habits,
                "merokok",
                smokes
                        ? Terms.coding(Terms.SNOMED, "77176002", "Smoker")
                        : Terms.coding(Terms.SNOMED, "8392000", "Non-smoker"));
        Answers.yesNo(Answers.group(answers, "bahaya"), "bahaya.suhu-tinggi", false);
        QuestionnaireResponseItemComponent end = Answers.group(answers, "penutup");
        Answers.yesNo(end, "lapor-nakes", report);
        Answers.yesNo(end, "diingatkan", true);
        Answers.yesNo(end, "paraf", true);
        return answers;
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

package id.siklus.sasaran;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/**
 * Of a stored CarePlan the activities that a list is about, as the plan has them. Marked SUBSETTED, so that nobody takes it for the whole and writes it back; a whole
 * one has some forty activities, and a page of them would be megabytes.
 */
final class PlanExcerpt {

    private static final String TIME = "https://siklus.id/fhir/StructureDefinition/tempo";
    private static final String SUBSETTED_SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";

    private final Moments moments;
    private final GuideNames names;
    private final Locale language;

    PlanExcerpt(Moments moments, GuideNames names, Locale language) {
        this.moments = moments;
        this.names = names;
        this.language = language;
    }

    /** @param services of one person */
    List<CarePlan> of(List<PlannedService> services, Map<Long, StoredPlan> plans) {
        Map<Long, List<PlannedService>> byPlan = new LinkedHashMap<>();
        services.forEach(service ->
                byPlan.computeIfAbsent(service.plan(), key -> new ArrayList<>()).add(service));
        List<CarePlan> excerpts = new ArrayList<>();
        byPlan.forEach((key, itsServices) -> {
            StoredPlan stored = plans.get(key);
            if (stored != null) {
                excerpts.add(excerpt(stored, itsServices));
            }
        });
        return excerpts;
    }

    private CarePlan excerpt(StoredPlan stored, List<PlannedService> services) {
        PlannedService first = services.get(0);
        CarePlan plan = new CarePlan();
        plan.setId("CarePlan/" + stored.id());
        plan.getMeta().setVersionId(stored.version());
        plan.getMeta().addTag(SUBSETTED_SYSTEM, "SUBSETTED", null);
        plan.addInstantiatesCanonical(first.definition());
        plan.setStatus(status(stored.status())).setIntent(CarePlanIntent.PLAN);
        Set<String> stages = new LinkedHashSet<>();
        services.forEach(service -> stages.add(service.stage()));
        stages.stream()
                .filter(names::isStage)
                .forEach(stage -> plan.addCategory(
                        new CodeableConcept(new Coding(GuideNames.STAGES, stage, names.stage(stage, language)))));
        plan.setSubject(new Reference("Patient/" + first.patient()));
        services.forEach(service -> plan.addActivity(activity(service)));
        return plan;
    }

    private CarePlanActivityComponent activity(PlannedService service) {
        CarePlanActivityComponent activity = new CarePlanActivityComponent();
        CodeableConcept code = new CodeableConcept()
                .setText(names.service(service.service(), service.title(), language))
                .addCoding(new Coding(
                        names.isService(service.service()) ? GuideNames.SERVICES : null, service.service(), null));
        activity.getDetail()
                .setCode(code)
                .setStatus(CarePlanActivityStatus.fromCode(service.status()))
                .setScheduled(window(service))
                .addExtension(new Extension(
                        TIME,
                        new Period()
                                .setStartElement(moments.begin(service.due()))
                                .setEndElement(moments.end(service.late()))));
        if (service.closedBy() != null) {
            activity.addOutcomeReference(new Reference(service.closedBy()));
        }
        return activity;
    }

    private Period window(PlannedService service) {
        Period window = new Period();
        if (service.windowStart() != null) {
            window.setStartElement(moments.begin(service.windowStart()));
        }
        if (service.windowEnd() != null) {
            window.setEndElement(moments.end(service.windowEnd()));
        }
        return window;
    }

    private static CarePlanStatus status(String code) {
        try {
            return CarePlanStatus.fromCode(code);
        } catch (FHIRException unknown) {
            return CarePlanStatus.UNKNOWN;
        }
    }
}

package id.siklus.careplan;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;

/** A plan as the guide's CarePlan. Nothing in it tells when it was written: the same plan gives the same bytes, so that what has not changed need not be stored. */
final class CarePlanWriter {

    static final String TIME = "https://siklus.id/fhir/StructureDefinition/tempo";

    private static final String STAGES = "https://siklus.id/fhir/CodeSystem/siklus-hidup";
    private static final String PROFILE = "https://siklus.id/fhir/StructureDefinition/ilp-care-plan";

    private CarePlanWriter() {}

    static CarePlan write(PersonPlan plan, PersonFacts facts) {
        String subject = facts.subject().fhirType() + "/"
                + facts.subject().getIdElement().getIdPart();
        return write(plan, subject, facts.zone());
    }

    /** @param subject such as {@code Patient/123} @param zone of hours */
    static CarePlan write(PersonPlan plan, String subject, ZoneId zone) {
        CarePlan written = new CarePlan();
        written.setId("CarePlan/" + id(subject, plan.plan().url(), plan.key()));
        written.getMeta().addProfile(PROFILE);
        written.addInstantiatesCanonical(plan.plan().canonical());
        written.setStatus(status(plan.status())).setIntent(CarePlanIntent.PLAN);
        plan.activities().stream()
                .map(activity -> activity.service().stage().code())
                .filter(code -> code != null && STAGES.equals(code.getSystem()))
                .map(Coding::getCode)
                .distinct()
                .forEach(code -> written.addCategory(new CodeableConcept(new Coding(STAGES, code, null))));
        written.setTitle(plan.plan().title());
        written.setSubject(new Reference(subject));
        written.setPeriod(period(plan.period(), zone));
        plan.activities().forEach(activity -> written.addActivity(activity(activity, zone)));
        return written;
    }

    /** Of the person, the plan whatever its version, and the pregnancy: it stays when a date or a regulation changes. */
    static String id(String subject, String url, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((subject + '\n' + url + '\n' + key).getBytes(StandardCharsets.UTF_8));
            return "rencana-" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static CarePlanActivityComponent activity(PlannedActivity activity, ZoneId zone) {
        Service service = activity.service();
        CarePlanActivityComponent written = new CarePlanActivityComponent();
        CarePlanActivityDetailComponent detail = written.getDetail();
        service.levels().forEach(level -> detail.addExtension(ServiceCompiler.LEVEL, level.copy()));
        detail.addExtension(new Extension(TIME, period(new Window(activity.due(), activity.late()), zone)));
        if (!service.definition().isEmpty()) {
            detail.addInstantiatesCanonical(service.definition());
        }
        detail.setCode(new CodeableConcept(service.code().copy()).setText(service.title()));
        detail.setStatus(status(activity.status()));
        if (activity.reason() != null) {
            detail.setStatusReason(new CodeableConcept().setText(activity.reason()));
        }
        Period window = period(activity.window(), zone);
        detail.setScheduled(
                service.course() == null || service.course().period() == null
                        ? window
                        : timing(service.course(), service.course().period(), window));
        if (activity.outcome() != null) {
            written.addOutcomeReference(new Reference(activity.outcome()));
        }
        return written;
    }

    private static Timing timing(Service.Course course, Offset period, Period window) {
        Timing timing = new Timing();
        timing.getRepeat()
                .setBounds(window)
                .setFrequency(course.frequency())
                .setPeriod(period.count())
                .setPeriodUnit(UnitsOfTime.fromCode(period.unit().ucum()));
        if (course.count() > 0) {
            timing.getRepeat().setCount(course.count());
        }
        return timing;
    }

    /** Days where both ends are those of days; otherwise both are moments, since a day and an hour of it cannot be compared (FHIR, per-1). */
    private static Period period(Window window, ZoneId zone) {
        boolean begins = !window.start().equals(Window.NEVER_BEGAN);
        boolean ends = !window.isOpen();
        boolean days = (!begins || window.start().toLocalTime().equals(LocalTime.MIDNIGHT))
                && (!ends || window.end().toLocalTime().equals(LocalTime.MAX));
        Period period = new Period();
        if (begins) {
            period.setStartElement(date(window.start(), days, zone));
        }
        if (ends) {
            period.setEndElement(date(window.end(), days, zone));
        }
        return period;
    }

    private static DateTimeType date(LocalDateTime moment, boolean day, ZoneId zone) {
        if (day) {
            return new DateTimeType(moment.toLocalDate().toString());
        }
        Date instant = Date.from(moment.atZone(zone).toInstant());
        return new DateTimeType(instant, TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(zone));
    }

    private static CarePlanStatus status(PersonPlan.Status status) {
        return switch (status) {
            case ACTIVE -> CarePlanStatus.ACTIVE;
            case COMPLETED -> CarePlanStatus.COMPLETED;
            case REVOKED -> CarePlanStatus.REVOKED;
        };
    }

    private static CarePlanActivityStatus status(PlannedActivity.Status status) {
        return switch (status) {
            case NOT_STARTED -> CarePlanActivityStatus.NOTSTARTED;
            case SCHEDULED -> CarePlanActivityStatus.SCHEDULED;
            case IN_PROGRESS -> CarePlanActivityStatus.INPROGRESS;
            case COMPLETED -> CarePlanActivityStatus.COMPLETED;
            case CANCELLED -> CarePlanActivityStatus.CANCELLED;
        };
    }
}

package id.siklus.careplan;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Applies one plan to one subject with what is stored. */
final class Application {

    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final DaoRegistry daos;
    private final PersonRecords records;
    private final PlanCompiler compiler;
    private final Criteria criteria;
    private final Clock clock;
    private final Map<String, CompiledPlan> compiled = new ConcurrentHashMap<>();

    Application(DaoRegistry daos, PersonRecords records, PlanCompiler compiler, Criteria criteria, Clock clock) {
        this.daos = daos;
        this.records = records;
        this.compiler = compiler;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** A stored version is compiled once. */
    CarePlan ofStored(IdType plan, Optional<IdType> subject, ServletRequestDetails request) {
        PlanDefinition definition =
                daos.getResourceDao(PlanDefinition.class).read(plan.toUnqualifiedVersionless(), request);
        String version = definition.getIdElement().toUnqualified().getValue();
        CompiledPlan known = compiled.get(version);
        if (known == null) {
            known = compiled(definition);
            compiled.put(version, known);
        }
        return of(known, subject, request);
    }

    CarePlan ofSent(PlanDefinition definition, Optional<IdType> subject, ServletRequestDetails request) {
        return of(compiled(definition), subject, request);
    }

    /** @return the plan of today; of several pregnancies or treatments the last */
    private CarePlan of(CompiledPlan plan, Optional<IdType> subject, ServletRequestDetails request) {
        IdType id = subject.filter(wanted -> wanted.getResourceType().equals(plan.subjectType()))
                .orElseThrow(() -> new RefusedException(
                        BAD_REQUEST, Issue.error(ErrorCode.APPLY_SUBJECT, "Parameters.parameter", plan.subjectType())));
        Resource person = person(id, request);
        ZoneId zone = zone(person);
        PersonFacts facts = new PersonFacts(person, records.of(person, plan, request), zone);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        List<PersonPlan> plans = new PlanEngine(List.of(plan), criteria).evaluate(facts, today);
        if (plans.isEmpty()) {
            throw new RefusedException(
                    UNPROCESSABLE, Issue.error(ErrorCode.APPLY_NOTHING, "", plan.canonical(), named(id)));
        }
        return CarePlanWriter.write(plans.get(plans.size() - 1), facts);
    }

    /** Without this, what the request asks of would be said to be missing: the plan. */
    private Resource person(IdType id, ServletRequestDetails request) {
        try {
            return (Resource) daos.getResourceDao(id.getResourceType()).read(id, request);
        } catch (ResourceNotFoundException e) {
            throw new RefusedException(NOT_FOUND, Issue.error(ErrorCode.NOT_FOUND, "Parameters.parameter", named(id)));
        } catch (ResourceGoneException e) {
            throw new RefusedException(GONE, Issue.error(ErrorCode.GONE, "Parameters.parameter", named(id)));
        }
    }

    private static String named(IdType id) {
        return id.toUnqualifiedVersionless().getValue();
    }

    private CompiledPlan compiled(PlanDefinition definition) {
        try {
            return compiler.compile(definition);
        } catch (PlanRefusedException e) {
            throw new RefusedException(UNPROCESSABLE, e.faults());
        }
    }

    /** Of the facility that manages the person; else of where the person lives; else that of Jakarta. */
    private ZoneId zone(Resource person) {
        if (!(person instanceof Patient patient)) {
            return FacilityZones.WESTERN;
        }
        return facility(patient.getManagingOrganization())
                .flatMap(organization -> FacilityZones.of(organization.getAddress()))
                .or(() -> FacilityZones.of(patient.getAddress()))
                .orElse(FacilityZones.WESTERN);
    }

    private Optional<Organization> facility(Reference reference) {
        if (!"Organization".equals(reference.getReferenceElement().getResourceType())) {
            return Optional.empty();
        }
        try {
            return Optional.of(daos.getResourceDao(Organization.class)
                    .read(
                            new IdType(
                                    "Organization",
                                    reference.getReferenceElement().getIdPart()),
                            new SystemRequestDetails()));
        } catch (BaseServerResponseException goneOrNeverStored) {
            return Optional.empty();
        }
    }
}

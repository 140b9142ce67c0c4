package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may change a person that all share: the facility that manages it, an office above that, an administrator. A facility that cares for the person may add an
 * address, a phone or its own record number; everything else becomes a proposal, whichever way it came: alone, as a patch, in a transaction.
 */
@Interceptor
final class SharedPersons {

    private static final int FORBIDDEN = 403;
    private static final String OWN_NUMBERS = "https://siklus.id/fhir/sid/no-rm/";

    private final Reaches reaches;
    private final Care care;
    private final Proposals proposals;
    private final JdbcTemplate jdbc;
    private final FhirContext context;

    SharedPersons(Reaches reaches, Care care, Proposals proposals, JdbcTemplate jdbc, FhirContext context) {
        this.reaches = reaches;
        this.care = care;
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.context = context;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void proposeWhatIsNotTheirs(RequestDetails request, IBaseResource before, IBaseResource after) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()
                || !isPerson(after)
                || !(before instanceof DomainResource was)
                || !(after instanceof DomainResource wanted)) {
            return;
        }
        PersonChange change = new PersonChange(was, wanted);
        if (mayChange(request, caller.get(), was) || change.isNothing() || mayAdd(request, caller.get(), change)) {
            return;
        }
        int manager = manager(was).orElseThrow(() -> nobody(was));
        proposals.propose(request, caller.get(), manager, wanted.copy());
        change.takeBack(context);
    }

    /** A patch tells by its success what stands in a person ({@code op: test}), so it is refused to strangers before it is tried. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
    void refuseToPatchStrangers(RequestDetails request, PrePatchDetails patched) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isPresent()
                && patched.getResource() instanceof DomainResource person
                && (person instanceof Patient || person instanceof RelatedPerson)
                && !People.seesEveryone(request, reaches)
                && !isInCare(request, person)
                && !mayChange(request, caller.get(), person)) {
            throw new RefusedException(
                    FORBIDDEN, Issue.error(ErrorCode.STRANGER_NOT_PATCHED, person.fhirType(), reference(person)));
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    void refuseDeleteByOthers(RequestDetails request, IBaseResource deleted) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isPresent()
                && isPerson(deleted)
                && deleted instanceof DomainResource person
                && !mayChange(request, caller.get(), person)) {
            throw new RefusedException(
                    FORBIDDEN, Issue.error(ErrorCode.MANAGED_ELSEWHERE, person.fhirType(), reference(person)));
        }
    }

    /** @return whether everything of the person is the caller's to change */
    boolean mayChange(RequestDetails request, Caller caller, DomainResource person) {
        if (caller.may(Caller.ADMIN)) {
            return true;
        }
        OptionalInt manager = manager(person);
        Reach reach = reaches.of(request);
        return manager.isPresent()
                ? reach.includes(manager.getAsInt())
                : caller.role().seesBelow() || person instanceof Patient && caresFor(request, person);
    }

    OptionalInt manager(DomainResource person) {
        OptionalInt own =
                care.managerOf(person.fhirType(), person.getIdElement().getIdPart());
        return own.isEmpty() && person instanceof RelatedPerson
                ? PatientOf.record(person)
                        .map(patient -> care.managerOf("Patient", patient))
                        .orElseGet(OptionalInt::empty)
                : own;
    }

    static RefusedException nobody(DomainResource person) {
        return new RefusedException(
                FORBIDDEN, Issue.error(ErrorCode.NOBODY_MANAGES, person.fhirType(), reference(person)));
    }

    private boolean mayAdd(RequestDetails request, Caller caller, PersonChange change) {
        return change.onlyAddsContact(identifier -> isOwnNumber(identifier, caller))
                && caresFor(request, change.before());
    }

    /** Who brings a visit of the person in the same transaction cares for it from then on. */
    private boolean caresFor(RequestDetails request, DomainResource person) {
        return isInCare(request, person) || BroughtVisit.of(person, SentBundle.of(request));
    }

    private boolean isInCare(RequestDetails request, DomainResource person) {
        return !care.among(
                        List.of(BroughtVisit.patient(person)),
                        reaches.of(request).partitions())
                .isEmpty();
    }

    private boolean isOwnNumber(Identifier identifier, Caller caller) {
        String system = String.valueOf(identifier.getSystem());
        if (!system.startsWith(OWN_NUMBERS)) {
            return false;
        }
        String facility = system.substring(OWN_NUMBERS.length());
        return facility.equals(caller.organization())
                || Boolean.TRUE.equals(jdbc.queryForObject("""
                        select exists (select 1 from hfj_spidx_token t join hfj_resource r on r.res_id = t.res_id
                          where r.res_type = 'Organization' and r.fhir_id = ? and t.sp_value = ?)""", Boolean.class, caller.organization(), facility));
    }

    private static boolean isPerson(IBaseResource resource) {
        return resource instanceof Patient || resource instanceof RelatedPerson || resource instanceof Practitioner;
    }

    private static String reference(DomainResource person) {
        return person.fhirType() + "/" + person.getIdElement().getIdPart();
    }
}

package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Inside the transaction, whichever way a write came: a replaced Patient is written no more, whoever stands for it keeps what the merge brought, and what names it
 * is stored for whoever stands for it.
 */
@Interceptor
final class ReplacedPeopleGuard {

    private static final int UNPROCESSABLE = 422;

    /** Before anybody asks what a write would change of a person. */
    private static final int FIRST = -10;

    private final ReplacedPeople replaced;
    private final NamedPatients named;
    private final InheritedNumbers inherited;

    ReplacedPeopleGuard(ReplacedPeople replaced, NamedPatients named, InheritedNumbers inherited) {
        this.replaced = replaced;
        this.named = named;
        this.inherited = inherited;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void refuseReplaced(@Nullable RequestDetails request, IBaseResource before, IBaseResource after) {
        if (request == null || request instanceof SystemRequestDetails || !(before instanceof Patient person)) {
            return;
        }
        Optional<String> standing = Replacement.of(person);
        if (standing.isPresent() && !replaced.standsFor(id(person)).equals(id(person))) {
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(ErrorCode.PERSON_REPLACED, "Patient", id(person), replaced.standsFor(id(person))));
        }
    }

    /** A patch names whom it likes, in a form of its own; its result is looked at here. */
    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = FIRST)
    void keepWhatMergesBrought(@Nullable RequestDetails request, IBaseResource before, IBaseResource after) {
        if (replaced.isEmpty() || request == null || request instanceof SystemRequestDetails) {
            return;
        }
        if (before instanceof Patient was && after instanceof Patient is) {
            inherited.keep(was, is);
        } else {
            named.replace((Resource) after, replaced::standsFor);
        }
    }

    private static String id(Patient person) {
        return person.getIdElement().getIdPart();
    }
}

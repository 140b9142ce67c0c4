package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notes which records name a Patient in an element by which nobody can search, such as the answer of a questionnaire or an extension, so that a merge finds them.
 * Most records name only the person whose they are, and cost no statement.
 */
@Interceptor
final class NamedInPassing {

    private final NamedPatients named;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    NamedInPassing(NamedPatients named, EntityManager entities, JdbcTemplate jdbc) {
        this.named = named;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource created) {
        note((Resource) created);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource after) {
        note((Resource) after);
    }

    private void note(Resource written) {
        Set<String> patients = named.inPassing(written);
        if (!patients.isEmpty()) {
            changes().names(written.fhirType(), written.getIdElement().getIdPart(), patients);
        }
    }

    private NamedChanges changes() {
        return OfThisTransaction.get(NamedChanges.class, () -> new NamedChanges(entities, jdbc));
    }
}

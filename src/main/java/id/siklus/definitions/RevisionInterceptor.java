package id.siklus.definitions;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Raises the revision with each write of what terminology is answered from, whoever writes it. */
@Interceptor
final class RevisionInterceptor {

    private static final Set<String> WATCHED = Set.of("CodeSystem", "ValueSet", "ConceptMap");

    private final DefinitionsRevision revision;

    RevisionInterceptor(DefinitionsRevision revision) {
        this.revision = revision;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void created(IBaseResource resource) {
        changed(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void updated(IBaseResource before, IBaseResource after) {
        changed(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    void deleted(IBaseResource resource) {
        changed(resource);
    }

    private void changed(IBaseResource resource) {
        if (WATCHED.contains(resource.fhirType())) {
            revision.raise();
        }
    }
}

package id.siklus.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Lets an update that changes nothing make no version. HAPI compares texts; that of an update, and of a create in a transaction, holds an empty {@code "meta":{}}
 * where the resource has no other metadata than its version, that of a create alone does not, so the first repetition of a PUT would count as a change.
 */
@Interceptor
final class SameTextAsStored {

    private static final String FIRST_VERSION = "1";

    /** After all that may still change the resource. The version itself is left out of the text. */
    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = Integer.MAX_VALUE)
    void nameTheVersion(IBaseResource created) {
        ((Resource) created).getMeta().setVersionId(FIRST_VERSION);
    }
}

package id.siklus.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/**
 * Lets an update that changes nothing make no version. HAPI compares texts; that of an update holds an empty {@code "meta":{}} where the resource has no other
 * metadata than its version, that of a create does not, so the first repetition of a PUT would count as a change.
 */
@Interceptor
final class SameTextAsStored {

    /** What HAPI shows as the source of a resource that names none. */
    private static final String NUMBER_OF_A_REQUEST = "#";

    /** After all that may still change the resource. */
    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = Integer.MAX_VALUE)
    void leaveOutTheVersion(IBaseResource before, IBaseResource after) {
        Resource resource = (Resource) after;
        IdType id = resource.getIdElement();
        resource.setIdElement(new IdType(resource.fhirType(), id.getIdPart()));
        if (resource.hasMeta()) {
            Meta meta = resource.getMeta().setVersionIdElement(null).setLastUpdatedElement(null);
            if (meta.hasSource() && meta.getSource().startsWith(NUMBER_OF_A_REQUEST)) {
                meta.setSource(null);
            }
            if (meta.isEmpty()) {
                resource.setMeta(null);
            }
        }
    }
}

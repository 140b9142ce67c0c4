package id.siklus.projection;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Keys by which the rows of views join: {@code Type/id}, without a version. What lies on another server has its address as key, and joins with nothing here. */
final class Keys {

    private Keys() {}

    static List<Base> ofResources(List<Base> focus) {
        List<Base> keys = new ArrayList<>(1);
        for (Base base : focus) {
            if (base instanceof Resource resource && resource.hasId()) {
                keys.add(new StringType(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
            }
        }
        return keys;
    }

    /** @param type empty for every type */
    static List<Base> ofReferences(List<Base> focus, String type) {
        List<Base> keys = new ArrayList<>(1);
        for (Base base : focus) {
            if (base instanceof Reference reference && reference.hasReference()) {
                IdType id = (IdType) reference.getReferenceElement();
                String named = id.getResourceType();
                if (named != null && id.hasIdPart() && (type.isEmpty() || type.equals(named))) {
                    String local = named + "/" + id.getIdPart();
                    keys.add(new StringType(id.isAbsolute() ? id.getBaseUrl() + "/" + local : local));
                }
            }
        }
        return keys;
    }
}

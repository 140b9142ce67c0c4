package id.siklus.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Of which patient a record is: the Patient compartment, without those who only wrote or took part. */
final class PatientOf {

    private static final List<String> ELEMENTS = List.of("subject", "patient", "for", "beneficiary");

    private PatientOf() {}

    /** @return id of the Patient */
    static Optional<String> record(Resource resource) {
        return ELEMENTS.stream()
                .flatMap(element -> references(resource, element, "Patient"))
                .findFirst();
    }

    /** @return ids of the resources of that type to which an element refers */
    static Stream<String> references(Base resource, String element, String type) {
        Base[] values = resource.getProperty(element.hashCode(), element, false);
        return values == null
                ? Stream.empty()
                : Stream.of(values)
                        .filter(Reference.class::isInstance)
                        .map(value -> new IdType(String.valueOf(((Reference) value).getReference())))
                        .filter(id -> type.equals(id.getResourceType()) && id.hasIdPart())
                        .map(IdType::getIdPart);
    }
}

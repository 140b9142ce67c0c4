package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.access.Keepers.Place;
import id.siklus.storage.PartitionRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Finds the partition that a record belongs to by what it says itself: {@code Encounter.serviceProvider}, else the visit it belongs to, else the Organization
 * that performed, manages or answers for it. A record that says nothing, such as a Medication, goes with the rest of its transaction when that names one place.
 */
final class NamedFacility {

    private static final List<String> BELONGS_TO = List.of("encounter", "context", "request", "target");
    private static final List<String> ANSWERS_FOR = List.of(
            "performer",
            "managingOrganization",
            "managingEntity",
            "custodian",
            "reporter",
            "owner",
            "author",
            "requester",
            "sender",
            "provider");
    private static final int LONGEST_WAY = 4;

    private final KnownKeepers keepers;
    private final StoredRows stored;

    NamedFacility(KnownKeepers keepers, StoredRows stored) {
        this.keepers = keepers;
        this.stored = stored;
    }

    /** @return empty when it names nothing, or nothing that has a place */
    OptionalInt partition(Resource resource, RequestDetails request, Reach reach) {
        SentBundle sent = SentBundle.of(request);
        OptionalInt named = new Search(sent, reach).partition(resource, 0);
        return named.isPresent() ? named : theOnlyOne(sent, reach);
    }

    private OptionalInt theOnlyOne(SentBundle sent, Reach reach) {
        Search search = new Search(sent, reach);
        List<Integer> named = sent.entries().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Objects::nonNull)
                .filter(resource -> !SharedTypes.isShared(resource.fhirType()))
                .map(resource -> search.partition(resource, 0))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .limit(2)
                .toList();
        return named.size() == 1 ? OptionalInt.of(named.get(0)) : OptionalInt.empty();
    }

    private final class Search {

        private final SentBundle sent;
        private final Reach reach;

        private Search(SentBundle sent, Reach reach) {
            this.sent = sent;
            this.reach = reach;
        }

        private OptionalInt partition(Resource resource, int way) {
            if (way > LONGEST_WAY) {
                return OptionalInt.empty();
            }
            if (resource instanceof Encounter encounter && encounter.hasServiceProvider()) {
                return organization(encounter.getServiceProvider());
            }
            return Stream.concat(
                            BELONGS_TO.stream()
                                    .flatMap(element -> references(resource, element))
                                    .map(reference -> visit(reference, way)),
                            ANSWERS_FOR.stream()
                                    .flatMap(element -> references(resource, element))
                                    .map(this::organization))
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElseGet(OptionalInt::empty);
        }

        /** Out of reach is the same as not there. */
        private OptionalInt visit(Reference reference, int way) {
            String link = String.valueOf(reference.getReference());
            Optional<Resource> beside = sent.find(link);
            if (beside.isPresent()) {
                return SharedTypes.isShared(beside.get().fhirType())
                        ? OptionalInt.empty()
                        : partition(beside.get(), way + 1);
            }
            IdType id = new IdType(link);
            if (!id.hasResourceType() || !id.hasIdPart() || SharedTypes.isShared(id.getResourceType())) {
                return OptionalInt.empty();
            }
            OptionalInt partition = stored.partition(id.getResourceType(), id.getIdPart());
            return partition.isPresent()
                            && partition.getAsInt() != PartitionRule.SHARED
                            && reach.includes(partition.getAsInt())
                    ? partition
                    : OptionalInt.empty();
        }

        private OptionalInt organization(Reference reference) {
            IdType id = new IdType(String.valueOf(reference.getReference()));
            if (!"Organization".equals(id.getResourceType()) || !id.hasIdPart()) {
                return OptionalInt.empty();
            }
            return keepers.place(id.getIdPart())
                    .map(Place::partition)
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }
    }

    /** References of an element, and those that its parts hold: {@code performer}, {@code performer.actor}. */
    private static Stream<Reference> references(Base resource, String element) {
        return values(resource, element)
                .flatMap(value -> value instanceof Reference ? Stream.of(value) : values(value, "actor"))
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast);
    }

    private static Stream<Base> values(Base holder, String element) {
        Property property = holder.getNamedProperty(element);
        return property == null ? Stream.empty() : property.getValues().stream();
    }
}

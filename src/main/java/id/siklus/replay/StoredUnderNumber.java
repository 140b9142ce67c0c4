package id.siklus.replay;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is stored under the numbers of creates, and whether it is what was sent. */
final class StoredUnderNumber {

    private final KeyTable table;
    private final FhirContext context;

    StoredUnderNumber(KeyTable table, FhirContext context) {
        this.table = table;
        this.context = context;
    }

    /**
     * Who holds a number of a create.
     *
     * @param key the one that is held
     * @param id of the resource
     */
    record Holder(BusinessKey key, String id) {}

    /** @return of those whose number is held; one query for each partition */
    Map<NumberedCreate, Holder> holders(Collection<NumberedCreate> creates) {
        Map<NumberedCreate, Holder> held = new LinkedHashMap<>();
        Set<Integer> partitions =
                creates.stream().map(NumberedCreate::partition).collect(Collectors.toCollection(TreeSet::new));
        for (int partition : partitions) {
            List<NumberedCreate> here = creates.stream()
                    .filter(create -> create.partition() == partition)
                    .toList();
            Map<BusinessKey, String> ids = table.holders(
                    here.stream().flatMap(create -> create.keys().stream()).toList(), partition);
            for (NumberedCreate create : here) {
                create.keys().stream()
                        .filter(ids::containsKey)
                        .findFirst()
                        .ifPresent(key -> held.put(create, new Holder(key, Objects.requireNonNull(ids.get(key)))));
            }
        }
        return held;
    }

    /** @return one for each create whose number is held by something else than what was sent */
    List<Issue> objections(Collection<NumberedCreate> creates) {
        List<Issue> issues = new ArrayList<>();
        if (!creates.isEmpty()) {
            holders(creates)
                    .forEach((create, holder) -> objection(create, holder.id()).ifPresent(issues::add));
        }
        return issues;
    }

    /**
     * Equal to any of its versions is enough: what is sent again may have been changed since by others.
     *
     * @param id of the resource that holds a number of the create
     */
    Optional<Issue> objection(NumberedCreate create, String id) {
        String type = create.resource().fhirType();
        String text = context.newJsonParser().encodeResourceToString(create.resource());
        Optional<String> first = Optional.empty();
        for (String version : table.versions(type, id)) {
            Optional<String> difference = Content.difference(text, version);
            if (difference.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> difference);
        }
        return first.map(element ->
                Issue.error(ErrorCode.SENT_DIFFERENTLY, create.path() + "." + element, type, type + "/" + id, element));
    }
}

package id.siklus.codesystem;

import id.siklus.terminology.LargeSystem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One imported edition: found by the index where that is ready, told from PostgreSQL in any case. */
final class ImportedSystem implements LargeSystem {

    /** What an OpenSearch gives at most, and more than anybody pages through. */
    private static final int DEEPEST_IN_INDEX = 10_000;

    private final Edition edition;
    private final ConceptTable table;
    private final ServedIndex index;

    ImportedSystem(Edition edition, ConceptTable table, ServedIndex index) {
        this.edition = edition;
        this.table = table;
        this.index = index;
    }

    @Override
    public String url() {
        return edition.system();
    }

    @Override
    public Optional<String> version() {
        return edition.version().isEmpty() ? Optional.empty() : Optional.of(edition.version());
    }

    @Override
    public long size() {
        return edition.concepts();
    }

    @Override
    public Optional<Concept> concept(String code) {
        return Optional.ofNullable(concepts(List.of(code)).get(code));
    }

    @Override
    public Map<String, Concept> concepts(Collection<String> codes) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        table.concepts(edition.id(), codes).forEach((code, row) -> concepts.put(code, row.concept()));
        return concepts;
    }

    @Override
    public Set<String> withDescendants(String code) {
        return CodeForm.of(edition.system()).underCategories()
                ? table.beginningWith(edition.id(), code)
                : table.withDescendants(edition.id(), code);
    }

    @Override
    public Hits search(Wanted wanted, int offset, int count) {
        if (wanted.only() != null && wanted.only().isEmpty()) {
            return new Hits(0, List.of());
        }
        if (wanted.typed().isEmpty() || offset + count > DEEPEST_IN_INDEX) {
            return table.search(
                    edition.id(), wanted, offset, count); // everything in the order of its key: no index is faster
        }
        return index.search(edition.id(), wanted, offset + count)
                .flatMap(answer -> page(answer, offset))
                .orElseGet(() -> table.search(edition.id(), wanted, offset, count));
    }

    /** @return empty when the index names a concept that is not there */
    private Optional<Hits> page(ConceptIndex.Answer answer, int offset) {
        List<ConceptIndex.Found> found = answer.hits().stream().skip(offset).toList();
        Map<String, Concept> concepts =
                concepts(found.stream().map(ConceptIndex.Found::code).toList());
        if (concepts.size() < found.size()) {
            index.distrust("it names a concept that is not in PostgreSQL");
            return Optional.empty();
        }
        List<Hit> page = found.stream()
                .map(hit -> new Hit(hit.rank(), Objects.requireNonNull(concepts.get(hit.code()))))
                .toList();
        return Optional.of(new Hits(answer.total(), page));
    }
}

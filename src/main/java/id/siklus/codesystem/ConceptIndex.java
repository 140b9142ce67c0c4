package id.siklus.codesystem;

import id.siklus.terminology.LargeSystem.Wanted;
import id.siklus.terminology.TypedText;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One build of the index, opened: Hibernate Search with nothing of JPA, so that the server's start and its database sessions know nothing of it. */
final class ConceptIndex implements AutoCloseable {

    /** Sums of boosts: what begins with the text scores once, what equals it begins with it too. */
    private static final float BEGINS = 2;

    private static final float EQUALS = 4;
    private static final int CHUNK = 1_000;

    private final CloseableSearchMapping mapping;

    private ConceptIndex(CloseableSearchMapping mapping) {
        this.mapping = mapping;
    }

    /** @param rank see {@link TypedText#rank} */
    record Found(String code, int rank) {}

    /** @param total of all hits, not of these */
    record Answer(long total, List<Found> hits) {}

    /**
     * Takes a second or two when it is the first of this JVM.
     *
     * @throws RuntimeException when there is no such index, or it cannot be opened
     */
    static ConceptIndex open(IndexSettings settings, String build, boolean writing) {
        StandalonePojoMappingConfigurer name = context -> {
            TypeMappingStep type = context.programmaticMapping().type(ConceptDocument.class);
            type.searchEntity();
            type.indexed().index(IndexSettings.indexName(build));
        };
        return new ConceptIndex(
                SearchMapping.builder(AnnotatedTypeSource.fromClasses(ConceptDocument.class), MethodHandles.lookup())
                        .properties(settings.hibernateSearch(build, writing))
                        .property("hibernate.search.mapping.configurer", name)
                        .build());
    }

    /** @param count most hits, from the first one on */
    Answer search(UUID edition, Wanted wanted, int count) {
        try (SearchSession session = mapping.createSession()) {
            if (count == 0) {
                long total = session.search(ConceptDocument.class)
                        .where(f -> predicate(f, edition, wanted))
                        .fetchTotalHitCount();
                return new Answer(total, List.of());
            }
            SearchResult<Found> result = session.search(ConceptDocument.class)
                    .select(f -> f.composite()
                            .from(f.field("code", String.class), f.score())
                            .as(ConceptIndex::found))
                    .where(f -> predicate(f, edition, wanted))
                    .sort(f -> f.score().then().field("code"))
                    .fetch(count);
            return new Answer(result.total().hitCount(), result.hits());
        }
    }

    private static BooleanPredicateClausesStep<?> predicate(SearchPredicateFactory f, UUID edition, Wanted wanted) {
        BooleanPredicateClausesStep<?> all =
                f.bool().filter(f.match().field("edition").matching(edition.toString()));
        for (String word : wanted.typed().words()) {
            all = all.filter(f.prefix().field("words").matching(word));
        }
        if (wanted.only() != null) {
            all = all.filter(f.terms().field("code").matchingAny(wanted.only()));
        }
        if (!wanted.except().isEmpty()) {
            all = all.mustNot(f.terms().field("code").matchingAny(wanted.except()));
        }
        if (wanted.activeOnly()) {
            all = all.filter(f.match().field("active").matching(true));
        }
        if (!wanted.typed().isEmpty()) {
            String whole = wanted.typed().folded();
            all = all.should(f.match()
                            .field("names")
                            .matching(whole)
                            .constantScore()
                            .boost(EQUALS))
                    .should(f.prefix()
                            .field("names")
                            .matching(whole)
                            .constantScore()
                            .boost(BEGINS));
        }
        return all;
    }

    private static Found found(String code, Float score) {
        int rank = score >= EQUALS ? TypedText.EXACT : score >= BEGINS ? TypedText.BEGINS : TypedText.CONTAINS;
        return new Found(code, rank);
    }

    /** @return what the index holds of an edition */
    Checksum checksum(UUID edition) {
        Checksum checksum = new Checksum();
        try (SearchSession session = mapping.createSession();
                SearchScroll<String> scroll = session.search(ConceptDocument.class)
                        .select(f -> f.field("digest", String.class))
                        .where(f -> f.match().field("edition").matching(edition.toString()))
                        .scroll(CHUNK)) {
            for (SearchScrollResult<String> part = scroll.next(); part.hasHits(); part = scroll.next()) {
                part.hits().forEach(checksum::add);
            }
        }
        return checksum;
    }

    /** Takes concepts into an index that was opened for writing, a thousand to a commit; it is whole after {@link #complete()}. */
    final class Writing {

        private final List<ConceptDocument> pending = new ArrayList<>();

        void add(UUID edition, StoredConcept concept) {
            pending.add(new ConceptDocument(edition, concept));
            if (pending.size() == CHUNK) {
                commit();
            }
        }

        void complete() {
            commit();
            try (SearchSession session = mapping.createSession()) {
                session.workspace().mergeSegments();
                session.workspace().flush();
                session.workspace().refresh();
            }
        }

        private void commit() {
            try (SearchSession session = mapping.createSession()) {
                pending.forEach(session.indexingPlan()::add);
            }
            pending.clear();
        }
    }

    Writing write() {
        return new Writing();
    }

    /** Removes the index itself, where it is not a folder that can be deleted. */
    void drop() {
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager().dropIfExisting();
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}

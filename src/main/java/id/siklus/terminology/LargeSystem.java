package id.siklus.terminology;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One complete edition of a code system that is too large for memory. */
public interface LargeSystem {

    /** @return canonical URL, without a version */
    String url();

    /** @return as the file said; empty when it did not */
    Optional<String> version();

    /** @return number of its concepts */
    long size();

    Optional<Concept> concept(String code);

    /** @return those of the codes that it has, by code */
    Map<String, Concept> concepts(Collection<String> codes);

    /** @return the code itself and all codes below it; empty when it does not have the code */
    Set<String> withDescendants(String code);

    /**
     * Concepts in the order of {@link TypedText#rank}, then by code.
     *
     * @param offset hits to leave out
     * @param count most hits of the answer; 0 for the total alone
     */
    Hits search(Wanted wanted, int offset, int count);

    /**
     * What is looked for.
     *
     * @param typed matches everything when it is empty
     * @param only where not null, nothing else is found
     * @param except never found
     * @param activeOnly leaves out what the edition calls inactive
     */
    record Wanted(TypedText typed, @Nullable Set<String> only, Set<String> except, boolean activeOnly) {}

    /** @param total of all hits, not of this page */
    record Hits(long total, List<Hit> page) {}

    /** @param rank see {@link TypedText#rank} */
    record Hit(int rank, Concept concept) {}

    /** @param parent code of the concept above it, where the edition says so */
    record Concept(
            String code,
            String display,
            List<Designation> designations,
            @Nullable String parent,
            boolean active) {}

    /** @param language BCP 47, such as {@code id}; empty where it is not known */
    record Designation(String language, String value) {}
}

package id.siklus.terminology;

import java.util.Optional;

/** Code systems too large for memory, such as a full ICD-10 that somebody has imported. One bean implements it, in a room that knows how to keep and to find them. */
public interface LargeSystems {

    /** Nothing large is here. */
    LargeSystems NONE = url -> Optional.empty();

    /**
     * Looks whether the system is here at this moment; ask once in a request and keep the answer, so that the request sees one edition throughout.
     *
     * @param url canonical URL without a version
     */
    Optional<LargeSystem> system(String url);
}

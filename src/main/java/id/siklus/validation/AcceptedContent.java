package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.siklus.fhir.Issue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what has passed the check, with the warnings that it was given: the same content sent again is not checked again. Known by a SHA-256 over what was
 * checked, as it stood then, normalised and completed by other rooms, and over the links of its Bundle; so nothing passes that has not been checked. The profiles are those
 * of the jar, and what was right yesterday does not become wrong by its age.
 */
final class AcceptedContent {

    /** About 4 MB when full: a day of a Puskesmas. */
    private static final int MOST = 20_000;

    private final Cache<ByteBuffer, Map<Integer, List<Issue>>> accepted =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final FhirContext context;

    AcceptedContent(FhirContext context) {
        this.context = context;
    }

    /** @return the warnings by entry; null for what has not passed yet */
    @Nullable
    Map<Integer, List<Issue>> warnings(ByteBuffer content) {
        return accepted.getIfPresent(content);
    }

    void accept(ByteBuffer content, Map<Integer, List<Issue>> warnings) {
        accepted.put(content, Map.copyOf(warnings));
    }

    ByteBuffer of(List<WrittenResource> written, @Nullable Bundle bundle) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (bundle != null) {
                add(digest, String.valueOf(bundle.getType()));
                for (BundleEntryComponent entry : bundle.getEntry()) {
                    add(digest, entry.getFullUrl());
                    add(digest, String.valueOf(entry.getRequest().getMethod()));
                    add(digest, entry.getRequest().getUrl());
                }
            }
            IParser parser = context.newJsonParser();
            for (WrittenResource one : written) {
                add(digest, String.valueOf(one.entry()));
                add(digest, parser.encodeResourceToString(one.resource()));
            }
            return ByteBuffer.wrap(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With its length, so that no two lists of texts run into the same bytes. */
    private static void add(MessageDigest digest, @Nullable String text) {
        byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}

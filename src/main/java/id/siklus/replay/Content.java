package id.siklus.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether what is sent is what was stored before. Left out of account: what the server gives (id, meta), the narrative, and references whose target is only named
 * in the same Bundle or by a condition, for the server has put an id in their place.
 */
final class Content {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SERVERS_OWN = Set.of("id", "meta", "text");

    private Content() {}

    /** @return name of the first element that differs; empty when they are the same */
    static Optional<String> difference(String sent, String stored) {
        try {
            JsonNode one = JSON.readTree(sent);
            JsonNode other = JSON.readTree(stored);
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.removeAll(SERVERS_OWN);
            return names.stream()
                    .filter(name -> !same(one.get(name), other.get(name)))
                    .findFirst();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("HAPI has written what is not JSON", e);
        }
    }

    private static boolean same(
            @org.jspecify.annotations.Nullable JsonNode sent, @org.jspecify.annotations.Nullable JsonNode stored) {
        if (sent == null || stored == null) {
            return sent == stored;
        }
        if (sent.isObject() && stored.isObject()) {
            return sent.size() == stored.size() && sameFields(sent, stored);
        }
        if (sent.isArray() && stored.isArray()) {
            return sent.size() == stored.size() && sameItems(sent, stored);
        }
        return sent.equals(stored);
    }

    private static boolean sameFields(JsonNode sent, JsonNode stored) {
        for (Iterator<String> names = sent.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            boolean open = name.equals("reference")
                    && stored.has(name)
                    && isResolvedLater(sent.get(name).asText());
            if (!open && !same(sent.get(name), stored.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameItems(JsonNode sent, JsonNode stored) {
        for (int i = 0; i < sent.size(); i++) {
            if (!same(sent.get(i), stored.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isResolvedLater(String reference) {
        return reference.startsWith("urn:") || reference.contains("?");
    }
}

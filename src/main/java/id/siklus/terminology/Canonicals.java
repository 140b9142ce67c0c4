package id.siklus.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Definitions of one type by URL and version, and by id. Of several with one URL the first that was added is preferred. */
final class Canonicals<T> {

    private final Map<String, List<Versioned<T>>> byUrl = new LinkedHashMap<>();
    private final Map<String, T> byId = new HashMap<>();

    private record Versioned<T>(String version, T definition) {}

    void add(String id, String url, String version, T definition) {
        byId.put(id, definition);
        if (!url.isEmpty()) {
            byUrl.computeIfAbsent(url, first -> new ArrayList<>()).add(new Versioned<>(version, definition));
        }
    }

    Optional<T> find(String url, @Nullable String version) {
        return byUrl.getOrDefault(url, List.of()).stream()
                .filter(known -> Terminology.isOf(version, known.version()))
                .map(Versioned::definition)
                .findFirst();
    }

    Optional<T> ofId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return one for each URL */
    Collection<T> preferred() {
        return byUrl.values().stream().map(known -> known.get(0).definition()).toList();
    }
}

package id.siklus.pull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a folder is kept for: the same each time, or its increments would not fit its full export.
 *
 * @param server base of the FHIR server
 * @param id of the Group, Organization or Location; empty at the other levels
 * @param types resource types, all when empty
 * @param typeFilters searches such as {@code Observation?status=final}
 * @param format null in what was kept before there were several: lines
 */
public record Order(
        String server,
        Level level,
        String id,
        List<String> types,
        List<String> typeFilters,
        @Nullable Format format) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** @throws IllegalArgumentException when the id and the level do not fit */
    public Order {
        server = server.replaceAll("/+$", "");
        types = types.stream().distinct().sorted().toList();
        typeFilters = List.copyOf(typeFilters);
        format = format == null ? Format.NDJSON : format;
        if (level.needsId() && !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "--level %s memerlukan --id dengan id FHIR / needs --id with a FHIR id".formatted(name(level)));
        }
        if (!level.needsId() && !id.isEmpty()) {
            throw new IllegalArgumentException(
                    "--id tidak berlaku untuk --level %s / does not go with it".formatted(name(level)));
        }
    }

    private static String name(Level level) {
        return level.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param since a {@code transactionTime} or another moment, null for everything */
    URI kickOff(@Nullable String since) {
        List<String> parameters = new ArrayList<>();
        parameters.add("_outputFormat=" + encoded(Objects.requireNonNull(format).mediaType()));
        if (since != null) {
            parameters.add("_since=" + encoded(since));
        }
        if (!types.isEmpty()) {
            parameters.add("_type=" + encoded(String.join(",", types)));
        }
        typeFilters.forEach(filter -> parameters.add("_typeFilter=" + encoded(filter)));
        return URI.create(server + level.path(id) + "?" + String.join("&", parameters));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

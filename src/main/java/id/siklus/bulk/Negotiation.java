package id.siklus.bulk;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an answer of one form is welcome (RFC 9110, sections 12.5.1 and 12.5.3). */
final class Negotiation {

    private static final String ANYTHING = "*";
    private static final String IDENTITY = "identity";
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private Negotiation() {}

    /**
     * @param accept the header as sent, null or empty when nothing was asked for
     * @param types this server's names for what it would send, such as {@code application/json}
     */
    static boolean accepts(@Nullable String accept, String... types) {
        if (accept == null || accept.isBlank()) {
            return true;
        }
        Map<String, Double> asked = qualities(accept);
        return Arrays.stream(types)
                .anyMatch(type ->
                        mostSpecific(asked, type, type.substring(0, type.indexOf('/')) + "/*", "*/*", ANYTHING)
                                        .orElse(0.0)
                                > 0);
    }

    private static Optional<Double> mostSpecific(Map<String, Double> asked, String... names) {
        return Arrays.stream(names).filter(asked::containsKey).findFirst().map(asked::get);
    }

    /** How a file that is stored gzip'd is sent. */
    enum Coding {
        GZIPPED,
        PLAIN,
        /** The client wants neither. */
        NONE
    }

    /** A client that does not speak of encodings gets none. */
    static Coding coding(List<String> acceptEncoding) {
        Map<String, Double> asked = qualities(String.join(",", acceptEncoding));
        double gzip = GZIP.stream()
                .flatMap(name -> Optional.ofNullable(asked.get(name)).stream())
                .max(Double::compare)
                .orElse(asked.getOrDefault(ANYTHING, 0.0));
        Optional<Double> plain = Optional.ofNullable(asked.get(IDENTITY));
        if (gzip > 0 && gzip >= plain.orElse(0.0)) {
            return Coding.GZIPPED;
        }
        boolean refused = plain.map(quality -> quality == 0).orElse(asked.getOrDefault(ANYTHING, 1.0) == 0);
        return refused ? Coding.NONE : Coding.PLAIN;
    }

    /** @return each name, without its other parameters, in lower case */
    private static Map<String, Double> qualities(String header) {
        Map<String, Double> qualities = new HashMap<>();
        for (String range : header.split(",", -1)) {
            String[] parts = range.split(";", -1);
            String name = parts[0].trim().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                qualities.merge(name, quality(parts), Math::max);
            }
        }
        return Collections.unmodifiableMap(qualities);
    }

    private static double quality(String[] parts) {
        for (String part : parts) {
            String parameter = part.trim().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2).trim());
                } catch (NumberFormatException malformed) {
                    return 1;
                }
            }
        }
        return 1;
    }
}

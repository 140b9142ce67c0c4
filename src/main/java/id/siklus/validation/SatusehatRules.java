package id.siklus.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** SATUSEHAT's RuleNumber for a rule of ours, by element and kind, from the ministry's validation dictionary (versions of 2024-03 to 2025-12). */
final class SatusehatRules {

    private final Map<String, String> numbers = new HashMap<>();

    private SatusehatRules() {}

    static SatusehatRules load() {
        SatusehatRules rules = new SatusehatRules();
        try (InputStream in = Objects.requireNonNull(SatusehatRules.class.getResourceAsStream("satusehat-rules.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> rules.numbers.put(row[0] + ' ' + row[1], row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    /** @param expression FHIRPath inside the resource, with or without indexes, such as {@code Encounter.location[0].location} */
    Optional<String> number(Kind kind, String expression) {
        String path = expression.replaceAll("\\[\\d+]|\\.ofType\\([^)]*\\)|\\[x]", "");
        String found = numbers.get(path + ' ' + kind.label);
        if (found == null && path.indexOf('.') > 0) {
            // SATUSEHAT names the coded element, the engine sometimes its coding.
            found = numbers.get(path.replaceAll("\\.coding(\\.code|\\.system)?$", "") + ' ' + kind.label);
        }
        return Optional.ofNullable(found);
    }

    enum Kind {
        MANDATORY("wajib"),
        CODE("kode"),
        REFERENCE("rujukan"),
        TIME("waktu");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }
}

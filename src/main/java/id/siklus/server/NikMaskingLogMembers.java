package id.siklus.server;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Masks what looks like a NIK in every log line, whoever wrote it: libraries put statements and values into their messages.
 *
 * <p>Named in {@code application.properties}; Spring Boot creates it before any bean exists.
 */
public final class NikMaskingLogMembers implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final String MASK = "################";

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor((path, value) -> value instanceof String text ? masked(text) : value);
    }

    static String masked(String text) {
        return SIXTEEN_DIGITS.matcher(text).replaceAll(MASK);
    }
}

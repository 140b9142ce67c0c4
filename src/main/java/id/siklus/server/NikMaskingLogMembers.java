package id.siklus.server;

import id.siklus.fhir.MaskedNik;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Masks what looks like a NIK in every log line, whoever wrote it: libraries put statements and values into their messages.
 *
 * <p>Named in {@code application.properties}; Spring Boot creates it before any bean exists.
 */
public final class NikMaskingLogMembers implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor((path, value) -> value instanceof String text ? MaskedNik.in(text) : value);
    }
}

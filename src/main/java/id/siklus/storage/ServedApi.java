package id.siklus.storage;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;

/**
 * What this server serves, read from the guide's {@code CapabilityStatement/siklus-server}: the one place where a resource type, an interaction, a search
 * parameter or an operation is switched on. Storage, end point and validation all follow it, so the statement cannot promise what the server lacks.
 */
public final class ServedApi {

    private static final String RESOURCE = "/fhir-profiles/CapabilityStatement-siklus-server.json";

    private final CapabilityStatement statement;
    private final CapabilityStatementRestComponent rest;
    private final Map<String, CapabilityStatementRestResourceComponent> types;

    private ServedApi(CapabilityStatement statement) {
        this.statement = statement;
        this.rest = statement.getRestFirstRep();
        this.types = rest.getResource().stream()
                .collect(Collectors.toMap(
                        CapabilityStatementRestResourceComponent::getType,
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Reads the statement that is packed into the jar. */
    public static ServedApi fromGuide(FhirContext context) {
        try (InputStream in = ServedApi.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: compile the guide (ig/)");
            }
            return new ServedApi(context.newJsonParser()
                    .parseResource(CapabilityStatement.class, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> resourceTypes() {
        return Collections.unmodifiableSet(types.keySet());
    }

    /** @return what the guide says of one type; empty when the server does not serve it */
    public Optional<CapabilityStatementRestResourceComponent> type(String resourceType) {
        return Optional.ofNullable(types.get(resourceType));
    }

    /** @return the canonical URL of the profile that every instance of the type must fulfil; empty for types without one */
    public Optional<String> profileOf(String resourceType) {
        return type(resourceType).map(CapabilityStatementRestResourceComponent::getProfile);
    }

    /** @return a copy of the whole statement, the caller's to change */
    public CapabilityStatement statement() {
        return statement.copy();
    }

    /** @return the system level: transaction, batch, operations */
    public CapabilityStatementRestComponent rest() {
        return rest;
    }
}

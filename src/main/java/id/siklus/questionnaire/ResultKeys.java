package id.siklus.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * Numbers the Observations of one response, so that whoever extracts it, whenever and however often, means the same Observations: a digest of the response's
 * identifier (its id when it has none), the item and the how-manieth answer to it.
 */
final class ResultKeys {

    /** {@code Observation.identifier.system}; NamingSystem/sid-hasil-kuesioner of the guide. */
    static final String SYSTEM = "https://siklus.id/fhir/sid/hasil-kuesioner";

    private static final int DIGEST_BYTES = 20;

    private final String response;

    private ResultKeys(String response) {
        this.response = response;
    }

    /** @return empty for a response that has neither an identifier nor an id */
    static Optional<ResultKeys> of(QuestionnaireResponse response) {
        Identifier identifier = response.getIdentifier();
        if (identifier.hasValue()) {
            return Optional.of(new ResultKeys(String.valueOf(identifier.getSystem())
                    + '|'
                    + identifier.getValue().trim()));
        }
        String id = response.getIdElement().getIdPart();
        return id == null || response.getIdElement().getValue().startsWith("urn:")
                ? Optional.empty()
                : Optional.of(new ResultKeys("QuestionnaireResponse/" + id));
    }

    /** @param occurrence 0 for the first answer */
    Identifier of(String linkId, int occurrence) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((response + '\n' + linkId + '\n' + occurrence).getBytes(StandardCharsets.UTF_8));
            return new Identifier().setSystem(SYSTEM).setValue(HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

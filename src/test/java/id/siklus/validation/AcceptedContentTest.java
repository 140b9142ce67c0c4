package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.ByteBuffer;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Only what is the same in everything that was checked counts as checked. */
class AcceptedContentTest {

    private final AcceptedContent accepted = new AcceptedContent(FhirContext.forR4Cached());

    @Test
    void knowsTheSameContentAgain() {
        accepted.accept(content(bundle("Siti", "urn:uuid:1", BundleType.TRANSACTION), 0), java.util.Map.of());

        assertThat(accepted.warnings(content(bundle("Siti", "urn:uuid:1", BundleType.TRANSACTION), 0)))
                .isEmpty();
    }

    @Test
    void takesNothingElseForIt() {
        ByteBuffer known = content(bundle("Siti", "urn:uuid:1", BundleType.TRANSACTION), 0);

        assertThat(content(bundle("Sitia", "urn:uuid:1", BundleType.TRANSACTION), 0))
                .isNotEqualTo(known);
        assertThat(content(bundle("Siti", "urn:uuid:2", BundleType.TRANSACTION), 0))
                .isNotEqualTo(known);
        assertThat(content(bundle("Siti", "urn:uuid:1", BundleType.BATCH), 0)).isNotEqualTo(known);
        assertThat(content(bundle("Siti", "urn:uuid:1", BundleType.TRANSACTION), 1))
                .isNotEqualTo(known);
        assertThat(accepted.of(List.of(), bundle("Siti", "urn:uuid:1", BundleType.TRANSACTION)))
                .isNotEqualTo(known);
    }

    private ByteBuffer content(Bundle bundle, int entry) {
        return accepted.of(List.of(new WrittenResource(bundle.getEntryFirstRep().getResource(), entry)), bundle);
    }

    private static Bundle bundle(String name, String fullUrl, BundleType type) {
        Patient patient = new Patient();
        patient.addName().setText(name);
        Bundle bundle = new Bundle().setType(type);
        bundle.addEntry()
                .setFullUrl(fullUrl)
                .setResource(patient)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Patient");
        return bundle;
    }
}

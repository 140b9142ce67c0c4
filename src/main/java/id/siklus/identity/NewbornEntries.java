package id.siklus.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** Turns the entries of a transaction or batch that would make a second record of a known child into updates of it; what else is in the Bundle follows. */
final class NewbornEntries {

    private final Newborns newborns;
    private final NamedPatients named;

    NewbornEntries(Newborns newborns, NamedPatients named) {
        this.newborns = newborns;
        this.named = named;
    }

    void recogniseIn(Bundle bundle) {
        if (bundle.getType() != Bundle.BundleType.TRANSACTION && bundle.getType() != Bundle.BundleType.BATCH) {
            return;
        }
        Set<String> taken = new HashSet<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient sent) {
                Optional<Patient> known = known(entry, sent);
                if (known.isPresent() && taken.add(known.get().getIdElement().getIdPart())) {
                    pointTo(known.get(), entry, sent, bundle);
                }
            }
        }
    }

    private Optional<Patient> known(BundleEntryComponent entry, Patient sent) {
        String url = String.valueOf(entry.getRequest().getUrl());
        HTTPVerb verb = entry.getRequest().getMethod();
        if (verb == HTTPVerb.POST || verb == HTTPVerb.PUT && url.contains("?")) {
            return newborns.known(sent);
        }
        String id = new IdType(url).getIdPart();
        return verb == HTTPVerb.PUT && id != null ? newborns.knownUnderAnotherId(sent, id) : Optional.empty();
    }

    /** By an id that its sender has chosen the other entries name it too. */
    private void pointTo(Patient child, BundleEntryComponent entry, Patient sent, Bundle bundle) {
        String id = child.getIdElement().getIdPart();
        String chosen = new IdType(String.valueOf(entry.getRequest().getUrl())).getIdPart();
        if (entry.getRequest().getMethod() == HTTPVerb.PUT && chosen != null) {
            bundle.getEntry().stream().filter(BundleEntryComponent::hasResource).forEach(other -> {
                named.redirect(other.getResource(), entry.getFullUrl(), id);
                named.replace(other.getResource(), patient -> patient.equals(chosen) ? id : patient);
            });
        }
        NewbornInterceptor.complete(sent, child);
        sent.setId(new IdType("Patient", id));
        entry.getRequest().setMethod(HTTPVerb.PUT).setUrl("Patient/" + id).setIfNoneExist(null);
    }
}

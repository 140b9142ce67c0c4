package id.siklus.site;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.context.SimpleWorkerContext.SimpleWorkerContextBuilder;
import org.hl7.fhir.utilities.ByteProvider;

/**
 * What HL7's renderers know: the types of R4 and the definitions of the guide, in R5's classes as those renderers want them. It is large, so it exists only while
 * the jar is built.
 */
final class Hl7Context {

    private final SimpleWorkerContext worker;

    Hl7Context(Guide guide) {
        try {
            this.worker = new SimpleWorkerContextBuilder()
                    .withAllowLoadingDuplicates(true)
                    .fromDefinitions(
                            Map.of(
                                    "version.info",
                                    ByteProvider.forBytes("version=4.0.1\n".getBytes(StandardCharsets.UTF_8))),
                            null,
                            null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        worker.setCanRunWithoutTerminology(true);
        worker.setNoTerminologyServer(true);
        loadTypes(typesIn(guide));
        guide.definitions().stream()
                .filter(artefact ->
                        artefact.resource() instanceof StructureDefinition || artefact.resource() instanceof CodeSystem)
                .forEach(artefact -> load(artefact.resource(), artefact.page()));
    }

    SimpleWorkerContext worker() {
        return worker;
    }

    org.hl7.fhir.r5.model.StructureDefinition definition(String url) {
        org.hl7.fhir.r5.model.StructureDefinition found =
                worker.fetchResource(org.hl7.fhir.r5.model.StructureDefinition.class, url);
        if (found == null) {
            throw new IllegalArgumentException(url + " is in no context");
        }
        return found;
    }

    private static Set<String> typesIn(Guide guide) {
        return guide.all(StructureDefinition.class).stream()
                .map(profile -> profile.resource().getType())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All data types, and of the resources only what a profile of the guide is about: the rest need no more than a link. */
    private void loadTypes(Set<String> needed) {
        DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(FhirContext.forR4Cached());
        List<IBaseResource> all = core.fetchAllStructureDefinitions();
        if (all == null) {
            throw new IllegalStateException("the definitions of FHIR R4 are not on the class path");
        }
        for (IBaseResource resource : all) {
            StructureDefinition type = (StructureDefinition) resource;
            boolean base = type.getDerivation() != StructureDefinition.TypeDerivationRule.CONSTRAINT;
            boolean wanted = type.getKind() != StructureDefinition.StructureDefinitionKind.RESOURCE
                    || type.getAbstract()
                    || needed.contains(type.getType());
            if (wanted
                    && (base
                            || type.getUrl().endsWith("/SimpleQuantity")
                            || type.getUrl().endsWith("/MoneyQuantity"))) {
                load(type, FhirSpecification.pageOf(type.getId()));
            }
        }
    }

    private void load(Resource resource, String page) {
        var converted =
                (org.hl7.fhir.r5.model.CanonicalResource) VersionConvertorFactory_40_50.convertResource(resource);
        converted.setWebPath(page);
        if (converted instanceof org.hl7.fhir.r5.model.StructureDefinition definition
                && definition.getDerivation()
                        == org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule.CONSTRAINT) {
            InheritedParts.mark(definition);
        }
        worker.cacheResource(converted);
    }
}

package id.siklus.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What a FHIR package says about itself (package.json) and about its files (.index.json, version 2 of the package specification). */
final class PackageManifest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArrayNode files = JSON.createArrayNode();

    void add(String fileName, Artefact<?> artefact) {
        ObjectNode file = files.addObject()
                .put("filename", fileName)
                .put("resourceType", artefact.resource().fhirType())
                .put("id", artefact.id());
        if (artefact.resource() instanceof MetadataResource definition && !(definition instanceof NamingSystem)) {
            file.put("url", definition.getUrl());
            if (definition.hasVersion()) {
                file.put("version", definition.getVersion());
            }
        }
        if (artefact.resource() instanceof StructureDefinition definition) {
            file.put("kind", definition.getKind().toCode())
                    .put("type", definition.getType())
                    .put("derivation", definition.getDerivation().toCode());
        } else if (artefact.resource() instanceof CodeSystem system && system.hasContent()) {
            file.put("content", system.getContent().toCode());
        }
    }

    String index() {
        return written(JSON.createObjectNode().put("index-version", 2).set("files", files));
    }

    static String packageJson(ImplementationGuide guide) {
        ObjectNode json = JSON.createObjectNode()
                .put("name", guide.getPackageId())
                .put("version", guide.getVersion())
                .put("type", "IG")
                .put("canonical", guide.getUrl().replaceFirst("/ImplementationGuide/.*", ""))
                .put("title", guide.getTitle())
                .put("description", guide.getDescription())
                .put("author", guide.getPublisher())
                .put("license", guide.getLicense().toCode());
        ArrayNode versions = json.putArray("fhirVersions");
        guide.getFhirVersion()
                .forEach(version -> versions.add(version.getValue().toCode()));
        ObjectNode dependencies = json.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
        guide.getDependsOn().forEach(on -> dependencies.put(on.getPackageId(), on.getVersion()));
        json.putObject("directories").put("lib", "package").put("example", "example");
        return written(json);
    }

    private static String written(Object tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(tree)
                            .replace("\r\n", "\n") + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/** The English beside a text of the guide, where somebody wrote it as a translation extension. */
final class Translations {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private Translations() {}

    /** @return the same text twice where there is no translation */
    static LocalText of(PrimitiveType<String> text) {
        String indonesian = text.getValue() == null ? "" : text.getValue();
        String english = text.getExtensionsByUrl(TRANSLATION).stream()
                .filter(translation ->
                        part(translation, "lang").filter("en"::equals).isPresent())
                .flatMap(translation -> part(translation, "content").stream())
                .findFirst()
                .orElse(indonesian);
        return new LocalText(indonesian, english);
    }

    /** The title of a definition, or its name; of any other resource its type and id. */
    static LocalText title(Resource resource) {
        if (resource instanceof MetadataResource definition) {
            if (!(definition instanceof NamingSystem) && definition.hasTitle()) {
                return of(definition.getTitleElement());
            }
            if (definition.hasName()) {
                return new LocalText(definition.getName(), definition.getName());
            }
        }
        String name = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        return new LocalText(name, name);
    }

    private static Optional<String> part(Extension translation, String url) {
        return Optional.ofNullable(translation.getExtensionByUrl(url))
                .map(extension -> extension.getValue().primitiveValue());
    }
}

package id.siklus.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.renderers.Renderer.RenderingStatus;
import org.hl7.fhir.r5.renderers.StructureDefinitionRenderer;
import org.hl7.fhir.r5.renderers.utils.RenderingContext;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.GenerationRules;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.ResourceRendererMode;
import org.hl7.fhir.r5.renderers.utils.ResourceWrapper;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.MarkDownProcessor.Dialect;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The tables of a profile as HL7 draws them: what it changes, and what holds in all. */
final class Hl7Tables implements AutoCloseable {

    private final Hl7Context context;
    private final RenderingContext rendering;
    /** The renderer draws the lines of its tree as pictures into a folder; {@link Hl7Markup} draws them by style sheet, so that the pictures are thrown away. */
    private final Path pictures;

    Hl7Tables(Guide guide) {
        this.context = new Hl7Context(guide);
        try {
            this.pictures = Files.createTempDirectory("siklus-site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.rendering = new RenderingContext(
                context.worker(),
                new MarkDownProcessor(Dialect.COMMON_MARK),
                ValidationOptions.defaults(),
                FhirSpecification.R4,
                "",
                Locale.forLanguageTag("id"),
                ResourceRendererMode.TECHNICAL,
                GenerationRules.VALID_RESOURCE);
        rendering.setPkp(new Hl7Links(new References(guide), context));
        rendering.setDestDir(pictures.toString());
    }

    /** @return a table of what the profile changes against its base, as XHTML */
    String differential(String url) {
        return table(context.definition(url), true);
    }

    /** @return a table of all that holds for a resource of this profile, as XHTML */
    String snapshot(String url) {
        return table(context.definition(url), false);
    }

    private String table(StructureDefinition definition, boolean differential) {
        String prefix = differential ? "d" : "s";
        try {
            XhtmlNode table = new StructureDefinitionRenderer(rendering)
                    .generateTable(
                            new RenderingStatus(),
                            null,
                            definition,
                            differential,
                            pictures.toString(),
                            false,
                            definition.getId(),
                            !differential,
                            FhirSpecification.R4,
                            "",
                            false,
                            false,
                            null,
                            false,
                            rendering.withUniqueLocalPrefix(prefix),
                            prefix,
                            ResourceWrapper.forResource(rendering, definition),
                            prefix);
            return Hl7Markup.of(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(pictures)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

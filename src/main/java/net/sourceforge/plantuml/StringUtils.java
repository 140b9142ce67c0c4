package net.sourceforge.plantuml;

import org.jspecify.annotations.Nullable;

/**
 * HAPI 8.8.0 reads the paths of a FHIRPath Patch with {@code isNotEmpty} of PlantUML, by an import gone astray (ca.uhn.fhir.jpa.patch.ParsedFhirPath; Apache Commons
 * was meant). PlantUML, which draws diagrams, is kept out of this server, so without this class each path with an index or a function ends in a
 * NoClassDefFoundError. To be deleted when HAPI imports the right one.
 */
public final class StringUtils {

    private StringUtils() {}

    public static boolean isNotEmpty(@Nullable CharSequence text) {
        return text != null && !text.isEmpty();
    }
}

package id.siklus.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Which examples show which profile: those that the guide's list says are of it. */
final class ProfileExamples {

    private final Guide guide;
    private final Map<String, List<Artefact<?>>> byProfile = new TreeMap<>();

    ProfileExamples(Guide guide) {
        this.guide = guide;
        for (Artefact<?> example : guide.examples()) {
            guide.entry(example)
                    .filter(entry -> entry.hasExampleCanonicalType())
                    .ifPresent(entry -> byProfile
                            .computeIfAbsent(entry.getExampleCanonicalType().getValue(), none -> new ArrayList<>())
                            .add(example));
        }
    }

    /** @return the examples of a profile, else those of the profiles built on it */
    List<Artefact<?>> of(StructureDefinition profile) {
        List<Artefact<?>> own = byProfile.getOrDefault(profile.getUrl(), List.of());
        return own.isEmpty()
                ? guide.all(StructureDefinition.class).stream()
                        .filter(other ->
                                profile.getUrl().equals(other.resource().getBaseDefinition()))
                        .flatMap(other -> of(other.resource()).stream())
                        .toList()
                : own;
    }

    /** @return the examples that carry an extension with this URL */
    List<Artefact<?>> using(String url) {
        return guide.examples().stream()
                .filter(example -> example.json().contains("\"" + url + "\""))
                .toList();
    }
}

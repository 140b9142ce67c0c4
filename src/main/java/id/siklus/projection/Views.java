package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Several views; {@link #ofGuide} are the guide's own. */
public final class Views {

    private static final String OURS = "classpath*:fhir-profiles/views/ViewDefinition-*.json";

    private final List<View> all;

    public Views(List<View> all) {
        this.all = List.copyOf(all);
    }

    /** @return the flat tables of the implementation guide, from the class path, in the order of their names */
    public static Views ofGuide(FhirContext context) {
        return ofGuide(context, new Paths(context));
    }

    static Views ofGuide(FhirContext context, Paths paths) {
        ObjectMapper json = new ObjectMapper();
        List<View> views = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(OURS)) {
                try (InputStream in = file.getInputStream()) {
                    views.add(View.of(context, paths, json.readTree(in)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        views.sort(Comparator.comparing(View::name));
        return new Views(views);
    }

    public List<View> all() {
        return all;
    }

    /** @return the views that make rows of resources of that type */
    public List<View> of(String resourceType) {
        return all.stream()
                .filter(view -> view.resourceType().equals(resourceType))
                .toList();
    }

    /** @param name such as {@code questionnaire_answer} */
    public Optional<View> named(String name) {
        return all.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** @param reference {@code ViewDefinition/<id>}, or a canonical URL with or without a version */
    public Optional<View> referredTo(String reference) {
        return all.stream()
                .filter(view -> reference.equals("ViewDefinition/" + view.id())
                        || reference.equals(view.url())
                        || reference.equals(view.url() + "|" + view.version()))
                .findFirst();
    }
}

package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.projection.View;
import id.siklus.projection.Views;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The guide's flat tables as files of an export: one table for a type, so a file of a type is a file of its table. */
final class FlatTables {

    static final FhirContext R4 = FhirContext.forR4Cached();

    /** What the names of their files end with. */
    static final String SUFFIX = ".parquet";

    static final String CONTENT_TYPE = "application/vnd.apache.parquet";

    private static final Views VIEWS = Views.ofGuide(R4);

    private FlatTables() {}

    static Optional<View> of(String type) {
        return VIEWS.of(type).stream().findFirst();
    }

    static Set<String> types() {
        return VIEWS.all().stream().map(View::resourceType).collect(Collectors.toCollection(TreeSet::new));
    }
}

package id.siklus.projection;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is evaluated on.
 *
 * @param base null in the row that stands for an empty {@code forEachOrNull}
 * @param index {@code %rowIndex}
 */
record Focus(Resource resource, @Nullable Base base, int index, RowWatch watch) {

    Focus on(@Nullable Base element, int number) {
        return new Focus(resource, element, number, watch);
    }
}

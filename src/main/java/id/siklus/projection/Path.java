package id.siklus.projection;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IntegerType;

/** A FHIRPath, ready to be evaluated by several threads. */
@FunctionalInterface
interface Path {

    /** {@code %rowIndex} alone, the one thing that is known of a row that stands for nothing. */
    Path ROW_INDEX = focus -> List.of(new IntegerType(focus.index()));

    /** @param focus with a base, but for {@link #ROW_INDEX} */
    List<Base> values(Focus focus);
}

package id.siklus.projection;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;

/** What a ViewDefinition needs beside FHIRPath: the two functions that make keys, and the number of the row. The context of an evaluation is its {@link Focus}. */
final class ViewFunctions implements IHostApplicationServices {

    static final String ROW_INDEX = "rowIndex";
    static final String RESOURCE_KEY = "getResourceKey";
    static final String REFERENCE_KEY = "getReferenceKey";

    @Override
    public List<Base> resolveConstant(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        List<Base> found = new ArrayList<>();
        if (mode == FHIRPathConstantEvaluationMode.EXPLICIT && name.equals(ROW_INDEX)) {
            found.add(new IntegerType(((Focus) context).index()));
        }
        return found;
    }

    @Override
    public @Nullable FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return switch (name) {
            case RESOURCE_KEY -> new FunctionDetails("key of the resource", 0, 0);
            case REFERENCE_KEY -> new FunctionDetails("key of what is referred to", 0, 1);
            default -> null;
        };
    }

    @Override
    public List<Base> executeFunction(
            FHIRPathEngine engine, Object context, List<Base> focus, String name, List<List<Base>> parameters) {
        if (name.equals(RESOURCE_KEY)) {
            return Keys.ofResources(focus);
        }
        String type = parameters.isEmpty() || parameters.get(0).isEmpty()
                ? ""
                : parameters.get(0).get(0).primitiveValue().replaceFirst("^FHIR\\.", ""); // the engine's name of a type
        return Keys.ofReferences(focus, type);
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return name.equals(REFERENCE_KEY);
    }

    /** @return true: what an expression traces is nobody's business, and the engine's own log is for one thread */
    @Override
    public boolean log(String argument, List<Base> focus) {
        return true;
    }

    @Override
    public @Nullable TypeDetails resolveConstantType(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        return null;
    }

    @Override
    public @Nullable TypeDetails checkFunction(
            FHIRPathEngine engine, Object context, String name, TypeDetails focus, List<TypeDetails> parameters) {
        return null;
    }

    @Override
    public @Nullable Base resolveReference(FHIRPathEngine engine, Object context, String url, Base from) {
        return null;
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object context, Base item, String url) {
        return false;
    }

    @Override
    public @Nullable ValueSet resolveValueSet(FHIRPathEngine engine, Object context, String url) {
        return null;
    }
}

package id.siklus.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;

/** What a ViewDefinition needs beside FHIRPath: its constants, and the two functions that make keys. */
final class ViewFunctions implements IHostApplicationServices {

    private static final String RESOURCE_KEY = "getResourceKey";
    private static final String REFERENCE_KEY = "getReferenceKey";

    private final Map<String, Base> constants;

    ViewFunctions(Map<String, Base> constants) {
        this.constants = constants;
    }

    @Override
    public List<Base> resolveConstant(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        List<Base> found = new ArrayList<>();
        if (mode == FHIRPathConstantEvaluationMode.EXPLICIT) {
            if (!constants.containsKey(name)) {
                throw new IllegalArgumentException("%" + name + " is no constant of the view");
            }
            found.add(constants.get(name));
        }
        return found;
    }

    @Override
    public FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return switch (name) {
            case RESOURCE_KEY -> new FunctionDetails("key of the resource", 0, 0);
            case REFERENCE_KEY -> new FunctionDetails("key of what is referred to", 0, 1);
            default -> null;
        };
    }

    @Override
    public List<Base> executeFunction(
            FHIRPathEngine engine, Object context, List<Base> focus, String name, List<List<Base>> parameters) {
        List<Base> keys = new ArrayList<>();
        for (Base base : focus) {
            if (name.equals(RESOURCE_KEY) && base instanceof Resource resource) {
                keys.add(new StringType(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
            } else if (name.equals(REFERENCE_KEY) && base instanceof Reference reference) {
                key(reference, parameters, keys);
            }
        }
        return keys;
    }

    private static void key(Reference reference, List<List<Base>> parameters, List<Base> keys) {
        String type = reference.getReferenceElement().getResourceType();
        boolean wanted = parameters.isEmpty()
                || String.valueOf(type).equals(parameters.get(0).get(0).primitiveValue());
        if (type != null && wanted) {
            keys.add(new StringType(type + "/" + reference.getReferenceElement().getIdPart()));
        }
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }

    @Override
    public TypeDetails resolveConstantType(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        return null;
    }

    @Override
    public boolean log(String argument, List<Base> focus) {
        return false;
    }

    @Override
    public TypeDetails checkFunction(
            FHIRPathEngine engine, Object context, String name, TypeDetails focus, List<TypeDetails> parameters) {
        return null;
    }

    @Override
    public Base resolveReference(FHIRPathEngine engine, Object context, String url, Base from) {
        return null;
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object context, Base item, String url) {
        return false;
    }

    @Override
    public ValueSet resolveValueSet(FHIRPathEngine engine, Object context, String url) {
        return null;
    }
}

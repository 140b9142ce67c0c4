package id.siklus.projection;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FHIRConstant;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * The FHIRPath of everyday columns (elements, {@code where}, {@code exists}, {@code empty}, {@code first}, {@code ofType}, {@code extension}, keys, literals, {@code =},
 * {@code !=}, {@code and}, {@code or}) as plain steps over HAPI's model, some times cheaper than the engine's walk over its tree. What it does not know, in the tree or in
 * a value, it leaves to the engine; a test compares both on the same records.
 */
@FunctionalInterface
interface DirectPath {

    /** @throws LeftToEngineException for values whose handling only the engine knows */
    List<Base> values(Base self) throws LeftToEngineException;

    /** Says that the engine has to do it. */
    final class LeftToEngineException extends Exception {

        private static final long serialVersionUID = 1L;
        static final LeftToEngineException INSTANCE = new LeftToEngineException();

        private LeftToEngineException() {
            super("left to the engine", null, false, false);
        }
    }

    /** One step after another: a function or the name of an element. */
    @FunctionalInterface
    interface Step {
        List<Base> of(List<Base> input) throws LeftToEngineException;
    }

    /** @param tree with the view's constants in the place of their names */
    static @Nullable DirectPath of(ExpressionNode tree) {
        try {
            return compile(tree);
        } catch (LeftToEngineException unknown) {
            return null;
        }
    }

    private static DirectPath compile(ExpressionNode node) throws LeftToEngineException {
        DirectPath all = term(node);
        Operation operation = node.getOperation();
        ExpressionNode next = node.getOpNext();
        while (operation != null && next != null) {
            all = combined(operation, all, term(next));
            operation = next.getOperation();
            next = next.getOpNext();
        }
        return all;
    }

    private static DirectPath combined(Operation operation, DirectPath left, DirectPath right)
            throws LeftToEngineException {
        return switch (operation) {
            case Equals -> self -> DirectSteps.equal(left.values(self), right.values(self), true);
            case NotEquals -> self -> DirectSteps.equal(left.values(self), right.values(self), false);
            case And -> self -> DirectSteps.junction(left.values(self), right.values(self), false);
            case Or -> self -> DirectSteps.junction(left.values(self), right.values(self), true);
            default -> throw LeftToEngineException.INSTANCE;
        };
    }

    private static DirectPath term(ExpressionNode node) throws LeftToEngineException {
        DirectPath first = first(node);
        List<Step> steps = new ArrayList<>();
        for (ExpressionNode inner = node.getInner(); inner != null; inner = inner.getInner()) {
            steps.add(step(inner));
        }
        if (steps.isEmpty()) {
            return first;
        }
        Step[] all = steps.toArray(Step[]::new);
        return self -> {
            List<Base> values = first.values(self);
            for (Step step : all) {
                values = step.of(values);
            }
            return values;
        };
    }

    private static DirectPath first(ExpressionNode node) throws LeftToEngineException {
        if (node.getKind() == Kind.Group) {
            return compile(node.getGroup());
        }
        if (node.getKind() == Kind.Constant
                && node.getConstant() != null
                && !(node.getConstant() instanceof FHIRConstant)) {
            List<Base> constant = List.of(node.getConstant());
            return self -> constant;
        }
        if (node.getKind() == Kind.Name && node.getName().equals("$this")) {
            return List::of;
        }
        Step step = step(node);
        return self -> step.of(List.of(self));
    }

    private static Step step(ExpressionNode node) throws LeftToEngineException {
        if (node.getKind() == Kind.Name) {
            String name = node.getName();
            if (!Character.isLowerCase(name.charAt(0))) {
                // A type's name, or a variable.
                throw LeftToEngineException.INSTANCE;
            }
            return input -> DirectSteps.children(input, name);
        }
        if (node.getKind() == Kind.Function) {
            return function(node);
        }
        throw LeftToEngineException.INSTANCE;
    }

    private static Step function(ExpressionNode node) throws LeftToEngineException {
        List<ExpressionNode> parameters = node.getParameters() == null ? List.of() : node.getParameters();
        Function function = node.getFunction();
        if (function == Function.Custom) {
            return keys(node.getName(), parameters);
        }
        if (parameters.size() == 1) {
            switch (function) {
                case Where -> {
                    DirectPath criterion = compile(parameters.get(0));
                    return input -> DirectSteps.where(input, criterion);
                }
                case OfType -> {
                    String type = typeName(parameters.get(0));
                    return input -> DirectSteps.ofType(input, type);
                }
                case Extension -> {
                    DirectPath url = compile(parameters.get(0));
                    return input -> DirectSteps.extension(input, url);
                }
                default -> throw LeftToEngineException.INSTANCE;
            }
        }
        if (parameters.isEmpty()) {
            switch (function) {
                case First -> {
                    return input -> input.size() > 1 ? List.of(input.get(0)) : input;
                }
                case Exists -> {
                    return input -> DirectSteps.truth(DirectSteps.any(input));
                }
                case Empty -> {
                    return input -> DirectSteps.truth(!DirectSteps.any(input));
                }
                case Not -> {
                    return input -> {
                        Boolean truth = DirectSteps.truthOf(input);
                        return truth == null ? List.of() : DirectSteps.truth(!truth);
                    };
                }
                default -> throw LeftToEngineException.INSTANCE;
            }
        }
        throw LeftToEngineException.INSTANCE;
    }

    private static Step keys(String name, List<ExpressionNode> parameters) throws LeftToEngineException {
        if (name.equals(ViewFunctions.RESOURCE_KEY)) {
            return Keys::ofResources;
        }
        String type = parameters.isEmpty() ? "" : typeName(parameters.get(0));
        return input -> Keys.ofReferences(input, type);
    }

    private static String typeName(ExpressionNode parameter) throws LeftToEngineException {
        if (parameter.getKind() != Kind.Name
                || parameter.getInner() != null
                || parameter.getOperation() != null
                || !Character.isLetter(parameter.getName().charAt(0))) {
            throw LeftToEngineException.INSTANCE;
        }
        return parameter.getName();
    }
}

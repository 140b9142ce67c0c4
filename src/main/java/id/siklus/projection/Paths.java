package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.FhirPathSubset;
import id.siklus.projection.Definition.Expression;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FHIRConstant;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * Parses FHIRPath, once for each expression. Constants take the place of their names in the tree: the engine would ask its own first, and each time anew. Whoever sends a
 * view may use what SQL on FHIR v2 asks of a runner ("Supported FHIRPath subset"), and nothing else.
 */
final class Paths {

    private static final FhirPathSubset SUBSET = new FhirPathSubset(
            Set.of(
                    Function.Where,
                    Function.Exists,
                    Function.Empty,
                    Function.Not,
                    Function.Extension,
                    Function.OfType,
                    Function.First,
                    Function.Join,
                    Function.LowBoundary,
                    Function.HighBoundary),
            Set.of(ViewFunctions.RESOURCE_KEY, ViewFunctions.REFERENCE_KEY),
            Set.of(ViewFunctions.ROW_INDEX, "ucum", "sct", "loinc"));

    private static final Set<String> BUILT_IN =
            Set.of(ViewFunctions.ROW_INDEX, "resource", "rootResource", "context", "ucum", "sct", "loinc");

    private final FHIRPathEngine engine;
    private final boolean byEngineAlone;

    Paths(FhirContext context) {
        this(context, false);
    }

    /** @param byEngineAlone for whoever wants to compare */
    Paths(FhirContext context, boolean byEngineAlone) {
        this.byEngineAlone = byEngineAlone;
        engine = new FHIRPathEngine(new HapiWorkerContext(context, new R4Types(context)));
        engine.setHostServices(new ViewFunctions());
    }

    /** @return what evaluates to nothing where the expression is wrong, which is noted */
    Path parse(Expression expression, Map<String, Base> constants, Faults faults) {
        if (expression.text().isEmpty()) {
            return focus -> List.of();
        }
        Optional<String> tooLong = SUBSET.beyond(expression.text());
        if (tooLong.isPresent()) {
            return refused(expression, tooLong.get(), faults);
        }
        ExpressionNode tree;
        try {
            tree = engine.parse(expression.text());
        } catch (FHIRException | IllegalArgumentException wrong) {
            faults.add(ErrorCode.VIEW_PATH_INVALID, expression.at(), expression.text(), reason(wrong));
            return focus -> List.of();
        }
        fill(tree, expression, constants, faults);
        Optional<String> beyond = SUBSET.beyond(tree);
        if (beyond.isPresent()) {
            return refused(expression, beyond.get(), faults);
        }
        if (expression.text().strip().equals("%" + ViewFunctions.ROW_INDEX)) {
            return Path.ROW_INDEX;
        }
        Path engines = focus -> values(focus, expression, tree);
        DirectPath direct = direct(tree);
        return direct == null ? engines : focus -> values(focus, direct, engines);
    }

    private static Path refused(Expression expression, String what, Faults faults) {
        faults.add(
                ErrorCode.VIEW_PATH_NOT_RUN,
                expression.at(),
                FhirPathSubset.shown(expression.text()),
                what,
                SUBSET.served());
        return focus -> List.of();
    }

    /** @return null where only the engine knows how */
    private @Nullable DirectPath direct(ExpressionNode tree) {
        return byEngineAlone ? null : DirectPath.of(tree);
    }

    private static List<Base> values(Focus focus, DirectPath direct, Path engines) {
        try {
            return direct.values(Objects.requireNonNull(focus.base()));
        } catch (DirectPath.LeftToEngineException | FHIRException left) {
            return engines.values(focus);
        }
    }

    private List<Base> values(Focus focus, Expression expression, ExpressionNode tree) {
        try {
            return engine.evaluate(focus, focus.resource(), focus.resource(), focus.base(), tree);
        } catch (FHIRException | IllegalArgumentException | UnsupportedOperationException failed) {
            throw Faults.refusal(ErrorCode.VIEW_PATH_FAILED, expression.at(), expression.text(), reason(failed));
        }
    }

    private static void fill(ExpressionNode node, Expression expression, Map<String, Base> constants, Faults faults) {
        if (node.getConstant() instanceof FHIRConstant named && named.getValue().startsWith("%")) {
            String name = named.getValue().substring(1).replace("`", "");
            Base value = constants.get(name);
            if (value != null) {
                node.setConstant(value);
            } else if (!BUILT_IN.contains(name)) {
                faults.add(ErrorCode.VIEW_CONSTANT_UNKNOWN, expression.at(), name);
            }
        }
        for (ExpressionNode parameter :
                node.getParameters() == null ? List.<ExpressionNode>of() : node.getParameters()) {
            fill(parameter, expression, constants, faults);
        }
        for (ExpressionNode next : new ExpressionNode[] {node.getGroup(), node.getInner(), node.getOpNext()}) {
            if (next != null) {
                fill(next, expression, constants, faults);
            }
        }
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}

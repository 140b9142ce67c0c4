package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.FhirPathSubset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/**
 * FHIRPath of plans. An engine costs half a second to build and serves one thread at a time, so they are kept and lent; an expression is parsed once. What anybody may
 * send is a small part of FHIRPath: what chooses among records and compares values.
 */
final class Criteria {

    private static final FhirPathSubset SUBSET = new FhirPathSubset(
            Set.of(
                    Function.Where,
                    Function.Exists,
                    Function.Empty,
                    Function.Not,
                    Function.Extension,
                    Function.OfType,
                    Function.As,
                    Function.Is,
                    Function.First,
                    Function.Last,
                    Function.Single,
                    Function.Count),
            Set.of(),
            Set.of());

    /** More than all plans of a server have; plans that are sent to be tried would fill the memory otherwise. */
    private static final int MOST_PARSED = 2_000;

    private final FhirContext context;
    private final Queue<FHIRPathEngine> idle = new ConcurrentLinkedQueue<>();
    private final Map<String, ExpressionNode> parsed = new ConcurrentHashMap<>();

    Criteria(FhirContext context) {
        this.context = context;
    }

    /** @return the names of the functions that may be used */
    static String served() {
        return SUBSET.served();
    }

    /** @return what it uses and may not; empty when it may be run. Whether it can be parsed at all is another question. */
    Optional<String> beyond(String expression) {
        Optional<String> tooLong = SUBSET.beyond(expression);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        FHIRPathEngine engine = borrow();
        try {
            return SUBSET.beyond(parse(engine, expression));
        } catch (FHIRException | IllegalArgumentException toldAsAFault) {
            return Optional.empty();
        } finally {
            idle.add(engine);
        }
    }

    /** @return why it cannot be parsed; empty when it can */
    Optional<String> faultOf(String expression) {
        FHIRPathEngine engine = borrow();
        try {
            parse(engine, expression);
            return Optional.empty();
        } catch (FHIRException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            idle.add(engine);
        }
    }

    /**
     * @param variables by name, without the percent sign
     * @throws FHIRException when the expression fails on these data
     */
    List<Base> evaluate(String expression, Resource subject, Map<String, List<Base>> variables) {
        FHIRPathEngine engine = borrow();
        try {
            return new ArrayList<>(engine.evaluate(variables, subject, subject, subject, parse(engine, expression)));
        } finally {
            idle.add(engine);
        }
    }

    private ExpressionNode parse(FHIRPathEngine engine, String expression) {
        ExpressionNode known = parsed.get(expression);
        if (known != null) {
            return known;
        }
        ExpressionNode node = engine.parse(expression);
        if (parsed.size() >= MOST_PARSED) {
            parsed.clear();
        }
        parsed.put(expression, node);
        return node;
    }

    private FHIRPathEngine borrow() {
        FHIRPathEngine engine = idle.poll();
        if (engine == null) {
            engine = new FHIRPathEngine(new HapiWorkerContext(context, context.getValidationSupport()));
            engine.setHostServices(new PlanVariables());
        }
        return engine;
    }
}

package id.siklus.fhir;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FHIRConstant;
import org.jspecify.annotations.Nullable;

/**
 * What an expression that somebody sends may use, so that running it takes no more steps than the data have elements, times its own length. A list of what is allowed,
 * since HAPI's engine knows 80 functions and the next version more: one {@code matches('(a+)+\\1b')} upon a name of sixty letters has no end, and no statement timeout
 * ends it.
 *
 * <p>None of the operators makes more elements than there are, or compares each with each: {@code |} and {@code in} take literals only. A variable leads back to all data,
 * so inside of a criterion, which runs for each element, there is none.
 */
public final class FhirPathSubset {

    /** The longest that honest definitions need is some 200 characters. */
    private static final int LONGEST = 500;

    private static final int DEEPEST = 20;

    /** Each may put texts together. */
    private static final int MOST_SUMS = 10;

    private static final int SHOWN = 80;

    private static final Set<Operation> OPERATORS = EnumSet.of(
            Operation.Equals,
            Operation.NotEquals,
            Operation.LessThan,
            Operation.LessOrEqual,
            Operation.Greater,
            Operation.GreaterOrEqual,
            Operation.And,
            Operation.Or,
            Operation.Xor,
            Operation.Implies,
            Operation.Is,
            Operation.As,
            Operation.Plus,
            Operation.Minus,
            Operation.Times,
            Operation.DivideBy,
            Operation.Div,
            Operation.Mod,
            Operation.Union,
            Operation.In);

    /** With a parameter they write as many digits as it says. */
    private static final Set<Function> WITHOUT_PARAMETERS = EnumSet.of(Function.LowBoundary, Function.HighBoundary);

    private final Set<Function> functions;
    private final Set<String> own;
    private final Set<String> constants;

    /**
     * @param functions of FHIRPath
     * @param own functions that the caller adds to FHIRPath
     * @param constants variables that hold one value only, without the percent sign
     */
    public FhirPathSubset(Set<Function> functions, Set<String> own, Set<String> constants) {
        this.functions = EnumSet.copyOf(functions);
        this.own = Set.copyOf(own);
        this.constants = Set.copyOf(constants);
    }

    /** @return the names of the functions, for whoever used another one */
    public String served() {
        return Stream.concat(functions.stream().map(Function::toCode), own.stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** @return the expression as a message may show it */
    public static String shown(String expression) {
        String masked = MaskedNik.in(expression);
        return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "...";
    }

    /** @return why it is not even parsed; empty when it may be */
    public Optional<String> beyond(String expression) {
        return expression.length() > LONGEST ? Optional.of("> " + LONGEST) : Optional.empty();
    }

    /** @return the first thing that it uses and may not; empty when it may be run */
    public Optional<String> beyond(ExpressionNode tree) {
        Walk walk = new Walk();
        walk.chain(tree, false, 0);
        return walk.found.stream().findFirst();
    }

    /** Through one expression. */
    private final class Walk {

        private final Set<String> found = new LinkedHashSet<>();
        private int sums;

        void chain(ExpressionNode first, boolean repeated, int depth) {
            if (depth > DEEPEST) {
                found.add("(" + DEEPEST + " x");
                return;
            }
            for (ExpressionNode node = first; node != null; node = node.getOpNext()) {
                term(node, repeated, depth);
                Operation operation = node.getOperation();
                if (operation != null && node.getOpNext() != null) {
                    operator(operation, node, node.getOpNext());
                }
            }
        }

        private void operator(Operation operation, ExpressionNode left, ExpressionNode right) {
            boolean allowed = switch (operation) {
                case Union -> isLiteral(left) && isLiteral(right);
                case In -> isLiteral(right);
                case Plus -> ++sums <= MOST_SUMS;
                default -> OPERATORS.contains(operation);
            };
            if (!allowed) {
                found.add(operation.toCode());
            }
        }

        private void term(ExpressionNode first, boolean repeated, int depth) {
            for (ExpressionNode node = first; node != null; node = node.getInner()) {
                if (node.getKind() == Kind.Function) {
                    function(node, depth);
                } else if (node.getKind() == Kind.Group && node.getGroup() != null) {
                    chain(node.getGroup(), repeated, depth + 1);
                } else if (repeated) {
                    variable(node).filter(name -> !constants.contains(name)).ifPresent(name -> found.add("%" + name));
                }
            }
        }

        private void function(ExpressionNode node, int depth) {
            List<ExpressionNode> parameters =
                    Objects.requireNonNullElse(node.getParameters(), List.<ExpressionNode>of());
            Function function = node.getFunction();
            if (!isAllowed(function, node.getName())
                    || WITHOUT_PARAMETERS.contains(function) && !parameters.isEmpty()) {
                found.add(node.getName() + "()");
            }
            parameters.forEach(parameter -> chain(parameter, true, depth + 1));
        }
    }

    /** An index, such as {@code name[0]}, is a function without a name. */
    private boolean isAllowed(Function function, @Nullable String name) {
        return switch (function) {
            case Item -> true;
            case Custom -> name != null && own.contains(name);
            default -> functions.contains(function);
        };
    }

    private static Optional<String> variable(ExpressionNode node) {
        return node.getConstant() instanceof FHIRConstant named
                        && named.getValue().startsWith("%")
                ? Optional.of(named.getValue().substring(1).replaceAll("[`']", ""))
                : Optional.empty();
    }

    /** A constant, or a list of them. */
    private static boolean isLiteral(@Nullable ExpressionNode node) {
        if (node == null || node.getInner() != null) {
            return false;
        }
        if (node.getKind() == Kind.Constant) {
            return variable(node).isEmpty();
        }
        if (node.getKind() != Kind.Group) {
            return false;
        }
        for (ExpressionNode each = node.getGroup(); each != null; each = each.getOpNext()) {
            if (!isLiteral(each)) {
                return false;
            }
        }
        return true;
    }
}

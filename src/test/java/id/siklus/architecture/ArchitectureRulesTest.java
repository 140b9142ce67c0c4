package id.siklus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Habits of the house that a machine can check; {@link ModuleTest} checks who may use whom. */
@AnalyzeClasses(packages = "id.siklus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureRulesTest {

    /** Spring Boot's logging makes the one from its name, HAPI calls the other by reflection. */
    private static final Set<String> MADE_BY_A_FRAMEWORK =
            Set.of("id.siklus.server.NikMaskingLogMembers", "id.siklus.server.GuideConformanceProvider");

    @ArchTest
    static final ArchRule packagesAreNamedAfterFeatures = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..helper..",
                    "..impl..",
                    "..dto..",
                    "..service..",
                    "..model..");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = noFields()
            .that()
            .areDeclaredInClassesThat(not(piecesOfHapisSearch()))
            .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION);

    @ArchTest
    static final ArchRule logsGoThroughSlf4j =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule onlyCommandsWriteToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages("id.siklus.cli..", "id.siklus.demo..", "id.siklus.bench..", "id.siklus.push..")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule theGuidesFactsNeedNoSpring = noClasses()
            .that()
            .resideInAPackage("id.siklus.fhir..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(not(resideInAPackage("org.springframework.modulith.."))));

    @ArchTest
    static final ArchRule thereIsOneDatabase =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.h2..");

    @ArchTest
    static final ArchRule typesArePackagePrivateUntilANeighbourNeedsThem = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and(not(entryPoints()))
            .and(not(heldConstantsOnly()))
            .and(not(piecesOfHapisSearch()))
            .should(beUsedFromAnotherPackage());

    private static DescribedPredicate<JavaClass> entryPoints() {
        return DescribedPredicate.describe(
                "entry points",
                type -> type.tryGetMethod("main", String[].class).isPresent()
                        || MADE_BY_A_FRAMEWORK.contains(type.getName()));
    }

    /** HAPI makes them by bean name with two arguments of its own, and a room above may extend them. */
    private static DescribedPredicate<JavaClass> piecesOfHapisSearch() {
        return DescribedPredicate.describe(
                "pieces of HAPI's search",
                type -> type.getAllRawSuperclasses().stream()
                        .anyMatch(parent -> parent.getPackageName().startsWith("ca.uhn.fhir.jpa.search.builder")));
    }

    /** The compiler copies constants into their users, so that no use of the type is left to be seen. */
    private static DescribedPredicate<JavaClass> heldConstantsOnly() {
        return DescribedPredicate.describe(
                "constants",
                type -> type.getMethods().isEmpty()
                        && !type.getFields().isEmpty()
                        && type.getFields().stream()
                                .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)));
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return new ArchCondition<>("be used from another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = usedFromAnotherPackage(type)
                        || usersOf(type).anyMatch(user -> usedFromAnotherPackage(user) && isInSignature(user, type));
                if (!used) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public, but only its own package uses it"));
                }
            }
        };
    }

    private static boolean usedFromAnotherPackage(JavaClass type) {
        return usersOf(type).anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    private static Stream<JavaClass> usersOf(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass);
    }

    /** A lambda for a parameter of this type leaves no other trace in the byte code of who passes it. */
    private static boolean isInSignature(JavaClass user, JavaClass type) {
        return user.getModifiers().contains(JavaModifier.PUBLIC)
                && user.getCodeUnits().stream()
                        .filter(code -> code.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(code -> code.getRawParameterTypes().contains(type)
                                || code.getRawReturnType().equals(type));
    }
}

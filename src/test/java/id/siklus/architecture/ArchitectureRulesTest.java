package id.siklus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.base.DescribedPredicate;
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
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION);

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
            .should(beUsedFromAnotherPackage());

    private static DescribedPredicate<JavaClass> entryPoints() {
        return DescribedPredicate.describe(
                "entry points",
                type -> type.tryGetMethod("main", String[].class).isPresent()
                        || MADE_BY_A_FRAMEWORK.contains(type.getName()));
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
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(dependency ->
                                !dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
                if (!used) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public, but only its own package uses it"));
                }
            }
        };
    }
}

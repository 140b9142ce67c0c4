package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.definitions.GuideIndex;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.storage.ServedApi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/** Checks one resource against the ILP profile of its type, whether or not {@code meta.profile} names it; types without one against base R4. */
final class ResourceValidator {

    private final ValidationEngine engine;
    private final IssueTranslator translator;
    private final ServedApi api;

    ResourceValidator(ValidationEngine engine, IssueTranslator translator, ServedApi api) {
        this.engine = engine;
        this.translator = translator;
        this.api = api;
    }

    static ResourceValidator of(
            FhirContext context, DefaultProfileValidationSupport base, GuideIndex guide, ServedApi api) {
        return of(context, base, guide, api, ImportedSupport.Source.NONE);
    }

    /** @param otherGuides profiles that apply when a resource names them */
    static ResourceValidator of(
            FhirContext context,
            DefaultProfileValidationSupport base,
            GuideIndex guide,
            ServedApi api,
            ImportedSupport.Source otherGuides) {
        RuleTexts rules = new RuleTexts();
        return new ResourceValidator(
                new ValidationEngine(context, base, new GuideSupport(context, guide, rules::learn), otherGuides),
                new IssueTranslator(rules, SatusehatRules.load()),
                api);
    }

    /** @param root FHIRPath of the resource in the request, {@code null} when it is the request */
    List<Issue> validate(Resource resource, @Nullable String root, BundleLinks links) {
        return validate(resource, root, links, Optional.empty());
    }

    /** @param profile one more canonical URL to fulfil */
    List<Issue> validate(Resource resource, @Nullable String root, BundleLinks links, Optional<String> profile) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("given up: the caller no longer waits");
        }
        engine.followImports();
        List<Issue> issues = new ArrayList<>();
        Element element = engine.read(resource);
        String path = root == null ? resource.fhirType() : root;
        if (ForeignPatterns.areIn(element)) {
            return List.of(Issue.error(ErrorCode.FOREIGN_PATTERN, path + ".contained"));
        }
        links.resolve(element, path, issues);
        for (ValidationMessage message : engine.validate(element, profilesOf(resource, profile, path, issues))) {
            translator.translate(message, root).ifPresent(issues::add);
        }
        return issues.stream().distinct().toList();
    }

    /**
     * Checks a body as it was sent, for what a parsed resource no longer shows: unknown elements, wrong types, impossible codes and dates.
     *
     * @return the form's faults; when it has none, those of every resource in it
     */
    List<Issue> validateAsSent(String body, boolean xml) {
        engine.followImports();
        List<ValidationMessage> messages = new ArrayList<>();
        Optional<Element> sent = xml ? engine.readXml(body, messages) : engine.readJson(body, messages);
        List<Issue> issues = new ArrayList<>();
        messages.forEach(message -> translator.translate(message, null).ifPresent(issues::add));
        if (sent.isEmpty() || issues.stream().anyMatch(Issue::isError)) {
            return issues;
        }
        if (!"Bundle".equals(sent.get().fhirType())) {
            issues.addAll(check(sent.get(), null));
            return issues;
        }
        int index = 0;
        for (Element entry : sent.get().getChildrenByName("entry")) {
            Element resource = entry.getNamedChild("resource", false);
            if (resource != null) {
                issues.addAll(check(resource, "Bundle.entry[" + index + "].resource"));
            }
            index++;
        }
        return issues;
    }

    private List<Issue> check(Element element, @Nullable String root) {
        if (ForeignPatterns.areIn(element)) {
            return List.of(
                    Issue.error(ErrorCode.FOREIGN_PATTERN, (root == null ? element.fhirType() : root) + ".contained"));
        }
        List<String> profile =
                api.profileOf(element.fhirType()).filter(engine::knows).stream().toList();
        List<Issue> issues = new ArrayList<>();
        engine.validate(element, profile)
                .forEach(message -> translator.translate(message, root).ifPresent(issues::add));
        return issues;
    }

    private List<String> profilesOf(Resource resource, Optional<String> wanted, String path, List<Issue> issues) {
        Set<String> profiles = new LinkedHashSet<>();
        api.profileOf(resource.fhirType()).filter(engine::knows).ifPresent(profiles::add);
        wanted.ifPresent(profile -> {
            if (engine.knows(profile)) {
                profiles.add(profile);
            } else {
                issues.add(Issue.error(ErrorCode.PROFILE_UNKNOWN, path, profile));
            }
        });
        int index = 0;
        for (CanonicalType claimed : resource.getMeta().getProfile()) {
            String profile = String.valueOf(claimed.getValue());
            if (engine.knows(profile)) {
                profiles.add(profile);
            } else {
                issues.add(new Issue(
                        ErrorCode.PROFILE_NOT_LOADED,
                        IssueSeverity.INFORMATION,
                        path + ".meta.profile[" + index + "]",
                        List.of(profile),
                        Optional.empty()));
            }
            index++;
        }
        return List.copyOf(profiles);
    }
}

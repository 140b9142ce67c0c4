package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HL7's instance validator, set up once for the guide and driven without HAPI's wrapper: that one parses the text twice, builds a validator for each call and
 * looks every definition up anew. Definitions come from memory only; neither the database nor the network is asked.
 */
final class ValidationEngine {

    private final FhirContext context;
    private final GuideWorkerContext definitions;
    private final ImportedSupport imported;
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(Worker::new);
    private volatile String edition;

    /** @param base FHIR's own definitions; several megabytes, so they are shared with whoever else holds them */
    ValidationEngine(
            FhirContext context,
            DefaultProfileValidationSupport base,
            List<Resource> guide,
            ImportedSupport.Source otherGuides) {
        this.context = context;
        this.imported = new ImportedSupport(context, otherGuides);
        this.edition = "";
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(context);
        guide.forEach(ours::addResource);
        ValidationSupportChain chain = new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.disabled(),
                ours,
                new GuideQuestionnaires(context, guide),
                base,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context),
                imported);
        this.definitions = new GuideWorkerContext(chain, base, new GuideTerminology(chain), imported);
    }

    /** Looks whether an import has changed definitions since the last look, and forgets what was derived from those that are not ours. */
    void followImports() {
        String now = imported.edition();
        if (!now.equals(edition)) {
            synchronized (workers) {
                if (!now.equals(edition)) {
                    definitions.forgetImported();
                    edition = now;
                }
            }
        }
    }

    /** @return the resource in the form that the validator walks */
    Element read(Resource resource) {
        String json = context.newJsonParser().encodeResourceToString(resource);
        return readJson(json, new ArrayList<>()).orElseThrow();
    }

    /** @param messages receives what is wrong with the form: unknown elements, wrong types */
    Optional<Element> readJson(String json, List<ValidationMessage> messages) {
        JsonParser parser = new JsonParser(definitions);
        parser.setupValidation(ValidationPolicy.EVERYTHING);
        try {
            return Optional.ofNullable(
                    parser.parse(messages, org.hl7.fhir.utilities.json.parser.JsonParser.parseObject(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param messages receives what is wrong with the form: unknown elements, wrong types */
    Optional<Element> readXml(String xml, List<ValidationMessage> messages) {
        XmlParser parser = new XmlParser(definitions);
        parser.setupValidation(ValidationPolicy.EVERYTHING);
        try {
            ValidatedFragment whole = parser.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .get(0);
            messages.addAll(whole.getErrors());
            return Optional.ofNullable(whole.getElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String profile) {
        return definitions.fetchResource(StructureDefinition.class, profile) != null;
    }

    /**
     * @param profiles canonical URLs that are loaded; empty means the base definition of the type
     * @return everything the engine has to say, in its own words
     */
    List<ValidationMessage> validate(Element element, List<String> profiles) {
        List<StructureDefinition> loaded = new ArrayList<>(profiles.size());
        for (String profile : profiles) {
            loaded.add(definitions.fetchResource(StructureDefinition.class, profile));
        }
        List<ValidationMessage> messages = new ArrayList<>();
        workers.get().next().validate(null, messages, null, element, loaded);
        return messages;
    }

    /** HL7's validator remembers what it has seen and never forgets, so each thread's is replaced now and then. */
    private final class Worker {

        private static final int RESOURCES_OF_ONE = 256;

        private InstanceValidator validator = newValidator();
        private String editionSeen = edition;
        private int used;

        InstanceValidator next() {
            if (used++ == RESOURCES_OF_ONE || !edition.equals(editionSeen)) {
                editionSeen = edition;
                validator = newValidator();
                used = 1;
            }
            return validator;
        }
    }

    private InstanceValidator newValidator() {
        InstanceValidator validator = new InstanceValidator(
                definitions,
                new FhirInstanceValidator.NullEvaluationContext(),
                new XVerExtensionManagerOld(definitions),
                new ValidatorSession(),
                new ValidatorSettings());
        validator.setAssumeValidRestReferences(true);
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setAnyExtensionsAllowed(true);
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setErrorForUnknownProfiles(false);
        validator.setUnknownCodeSystemsCauseErrors(false);
        validator.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
        validator.setNoExtensibleWarnings(true);
        validator.setNoBindingMsgSuppressed(true);
        validator.setAllowExamples(true);
        validator.setAllowXsiLocation(true);
        return validator;
    }
}

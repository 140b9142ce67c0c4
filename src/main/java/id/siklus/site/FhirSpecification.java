package id.siklus.site;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where HL7's specification of R4 describes a type. */
final class FhirSpecification {

    static final String R4 = "https://hl7.org/fhir/R4/";

    private static final Set<String> METADATA_TYPES = Set.of(
            "ContactDetail",
            "Contributor",
            "DataRequirement",
            "Expression",
            "ParameterDefinition",
            "RelatedArtifact",
            "TriggerDefinition",
            "UsageContext");

    private static final Map<String, String> PAGES = Map.of(
            "Extension", "extensibility.html",
            "Meta", "resource.html#Meta",
            "Narrative", "narrative.html",
            "Reference", "references.html",
            "ElementDefinition", "elementdefinition.html",
            "Dosage", "dosage.html",
            "BackboneElement", "backboneelement.html",
            "Element", "element.html",
            "xhtml", "narrative.html",
            "canonical", "references.html");

    private static final Set<String> DATA_TYPES = Set.of(
            "Address",
            "Age",
            "Annotation",
            "Attachment",
            "CodeableConcept",
            "Coding",
            "ContactPoint",
            "Count",
            "Distance",
            "Duration",
            "HumanName",
            "Identifier",
            "Money",
            "MoneyQuantity",
            "Period",
            "Quantity",
            "Range",
            "Ratio",
            "SampledData",
            "Signature",
            "SimpleQuantity",
            "Timing");

    private FhirSpecification() {}

    /** @param type such as {@code Patient}, {@code Identifier}, {@code dateTime}, or a URL that ends in one */
    static String pageOf(String type) {
        String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('.')) + 1);
        String page = PAGES.get(name);
        if (page != null) {
            return R4 + page;
        }
        if (METADATA_TYPES.contains(name)) {
            return R4 + "metadatatypes.html#" + name;
        }
        if (DATA_TYPES.contains(name) || Character.isLowerCase(name.charAt(0))) {
            return R4 + "datatypes.html#" + name;
        }
        return R4 + name.toLowerCase(Locale.ROOT) + ".html";
    }
}

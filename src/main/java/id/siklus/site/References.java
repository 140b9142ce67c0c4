package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;

/** From canonical URLs and references to links: pages of the site where the guide defines it, HL7's pages where FHIR does, else none. */
final class References {

    private static final Pattern HL7_TYPE = Pattern.compile("http://hl7\\.org/fhir/StructureDefinition/[A-Za-z0-9]+");
    private static final Pattern HL7_OTHER = Pattern.compile(
            "http://hl7\\.org/fhir/(ValueSet|CodeSystem|OperationDefinition|SearchParameter)/[A-Za-z0-9.-]+");
    private static final Pattern ON_THE_WEB = Pattern.compile("https?://(terminology\\.hl7\\.org|hl7\\.org)/.+");

    private final Guide guide;

    References(Guide guide) {
        this.guide = guide;
    }

    /** @return where a canonical URL is described */
    Optional<String> target(String url) {
        String plain = withoutVersion(url);
        Optional<String> ours = guide.byCanonical(plain).map(Artefact::page);
        if (ours.isPresent()) {
            return ours;
        }
        if (HL7_TYPE.matcher(plain).matches() && !plain.contains("-")) {
            return Optional.of(FhirSpecification.pageOf(plain));
        }
        if (HL7_OTHER.matcher(plain).matches()) {
            return Optional.of(specificationPage(plain));
        }
        return ON_THE_WEB.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The title of what a canonical URL means; the end of the URL where nothing says it. */
    LocalText title(String url) {
        String plain = withoutVersion(url);
        String end = plain.substring(plain.lastIndexOf('/') + 1);
        return guide.byCanonical(plain)
                .map(artefact -> Translations.title(artefact.resource()))
                .orElse(new LocalText(end, end));
    }

    /** A canonical URL as XHTML. */
    String canonical(String url) {
        return target(url).map(target -> titled(target, url)).orElse(Markup.code(url));
    }

    /** The system of a code as XHTML; naming systems of the guide count too. */
    String system(String url) {
        Optional<String> target = target(url);
        if (target.isPresent()) {
            return titled(target.get(), url);
        }
        return guide.all(NamingSystem.class).stream()
                .filter(naming -> naming.resource().getUniqueId().stream().anyMatch(id -> url.equals(id.getValue())))
                .findFirst()
                .map(naming -> Markup.link(naming.page(), url))
                .orElse(Markup.code(url));
    }

    private String titled(String target, String url) {
        return "<a href=\"" + Markup.escape(target) + "\">" + Markup.both(title(url)) + "</a>";
    }

    /** A resource of the guide as XHTML, by its title. */
    static String artefact(Artefact<?> artefact) {
        return "<a href=\"" + artefact.page() + "\">"
                + Markup.both(
                        artefact.resource() instanceof MetadataResource
                                ? Translations.title(artefact.resource())
                                : new LocalText(artefact.reference(), artefact.reference()))
                + "</a>";
    }

    private static String specificationPage(String url) {
        String[] parts = url.substring("http://hl7.org/fhir/".length()).split("/");
        return switch (parts[0]) {
            case "ValueSet" -> FhirSpecification.R4 + "valueset-" + parts[1] + ".html";
            case "CodeSystem" -> FhirSpecification.R4 + "codesystem-" + parts[1] + ".html";
            case "SearchParameter" ->
                FhirSpecification.R4
                        + (parts[1].contains("-")
                                ? parts[1].substring(0, parts[1].indexOf('-')).toLowerCase(Locale.ROOT) + ".html#search"
                                : "search.html");
            default ->
                FhirSpecification.R4
                        + (parts[1].contains("-")
                                ? parts[1].substring(0, parts[1].indexOf('-')).toLowerCase(Locale.ROOT)
                                        + "-operation-"
                                        + parts[1].substring(parts[1].indexOf('-') + 1)
                                        + ".html"
                                : "operationslist.html");
        };
    }

    private static String withoutVersion(String url) {
        int version = url.indexOf('|');
        return version < 0 ? url : url.substring(0, version);
    }
}

package id.siklus.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;

/**
 * The general visits of the demo's Puskesmas as texts, which fulfil the ILP profiles. Not for several threads at once. What is sent as preparation is only what these visits refer to, so that a short
 * run is not spent on the five districts.
 */
public final class GeneralVisits {

    /** Each visit is one transaction Bundle of so many resources, its Patient included. */
    public static final int RESOURCES_IN_A_VISIT = 20;

    private static final int PEOPLE = 6_000;
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})\"");
    private static final String NIK = "https://fhir.kemkes.go.id/id/nik";

    private final IParser json = FhirContext.forR4Cached().newJsonParser();
    private final Facilities facilities = Facilities.shipped();
    private final VisitBundles source;
    private final List<Made> made = new ArrayList<>();

    private record Made(String bundle, String identifier) {}

    /**
     * @param run tells the people and the numbers of one run from those of another on the same database
     * @param day the last day of visits
     */
    public GeneralVisits(long run, LocalDate day) {
        source = new VisitBundles(run, Population.generate(run, PEOPLE, day, facilities), facilities);
    }

    /** @return a transaction Bundle with what visits refer to: places, organisations, staff */
    public String preparation() {
        FacilityRecords records = new FacilityRecords(facilities);
        Map<String, Bundle.BundleEntryComponent> known = new LinkedHashMap<>();
        Stream.of(records.regions(), records.facilities(), records.staff())
                .flatMap(List::stream)
                .flatMap(bundle -> bundle.getEntry().stream())
                .forEach(entry -> known.put(entry.getRequest().getUrl(), entry));
        String puskesmas = "Organization/" + facilities.puskesmas().id();
        Set<String> needed = new LinkedHashSet<>();
        known.forEach((id, entry) -> {
            Set<String> references = referencesIn(entry);
            if (id.startsWith("PractitionerRole/") && references.contains(puskesmas)) {
                collect(id, known, needed);
            }
        });
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        known.entrySet().stream()
                .filter(entry -> needed.contains(entry.getKey()))
                .forEach(entry -> bundle.addEntry(entry.getValue()));
        return json.encodeResourceToString(bundle);
    }

    /**
     * @param number from 0; the same number gives the same Bundle, another number another visit, seldom of the same patient
     * @return a transaction Bundle as JSON
     */
    public String visit(int number) {
        return at(number).bundle();
    }

    /** @return {@code system|value} of the patient of that visit */
    public String identifierOf(int number) {
        return at(number).identifier();
    }

    private Made at(int number) {
        while (made.size() <= number) {
            Bundle bundle = source.visitOf(RESOURCES_IN_A_VISIT);
            made.add(new Made(json.encodeResourceToString(bundle), identifierOfPatient(bundle)));
        }
        return made.get(number);
    }

    private static String identifierOfPatient(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Patient.class::isInstance)
                .flatMap(patient -> ((Patient) patient).getIdentifier().stream())
                .filter(identifier -> NIK.equals(identifier.getSystem()))
                .map(identifier -> NIK + "|" + identifier.getValue())
                .findFirst()
                .orElseThrow();
    }

    private void collect(String id, Map<String, Bundle.BundleEntryComponent> known, Set<String> needed) {
        Bundle.BundleEntryComponent entry = known.get(id);
        if (entry != null && needed.add(id)) {
            referencesIn(entry).forEach(target -> collect(target, known, needed));
        }
    }

    private Set<String> referencesIn(Bundle.BundleEntryComponent entry) {
        Set<String> references = new LinkedHashSet<>();
        Matcher reference = REFERENCE.matcher(json.encodeResourceToString(entry.getResource()));
        while (reference.find()) {
            references.add(reference.group(1));
        }
        return references;
    }
}

package id.siklus.demo;

import ca.uhn.fhir.context.FhirContext;
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
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** The Bundles in {@code docs/contoh}, made by the generator: the facilities they need, one family, one visit of each kind, and a wrong one. */
final class ReadyExamples {

    private static final List<String> KINDS = List.of(
            "anc", "imunisasi", "penimbangan", "skrining-dewasa", "skrining-lansia", "kunjungan-rumah", "rawat-jalan");
    private static final Pattern FIXED_REFERENCE =
            Pattern.compile("\"(?:reference\": ?\")((?:Organization|Location|Practitioner)/[A-Za-z0-9.-]+)\"");

    private ReadyExamples() {}

    /** @return file name and content */
    static Map<String, Bundle> all() {
        Facilities facilities = Facilities.shipped();
        Population people = Population.generate(1, 400, SmallDistricts.DAY, facilities);
        List<VisitBundle> visits =
                new VisitBundles(1, people, facilities).day(SmallDistricts.DAY).toList();
        Map<String, Bundle> examples = new LinkedHashMap<>();
        List<Person> family = people.families().values().stream()
                .filter(members -> members.stream().anyMatch(person -> person.multipleBirth() == 2))
                .findFirst()
                .orElseThrow();
        examples.put("01-keluarga-dengan-bayi-kembar.json", new PatientRecords(facilities).family(family));
        int number = 2;
        for (String kind : KINDS) {
            Bundle bundle = visits.stream()
                    .filter(visit -> visit.kind().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .bundle();
            examples.put("%02d-%s.json".formatted(number++, kind), bundle);
        }
        Map<String, Bundle> ordered = new LinkedHashMap<>();
        ordered.put(
                "00-fasilitas.json",
                needed(
                        facilities,
                        examples.values().stream().map(ReadyExamples::json).toList()));
        ordered.putAll(examples);
        ordered.put(
                "salah/kunjungan-salah.json",
                WrongBundle.of(examples.get("05-skrining-dewasa.json")).bundle());
        return ordered;
    }

    static String json(Bundle bundle) {
        return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle) + "\n";
    }

    /** Everything the examples refer to by id, and what that refers to in turn; what is referred to comes first. */
    private static Bundle needed(Facilities facilities, List<String> texts) {
        FacilityRecords records = new FacilityRecords(facilities);
        Map<String, BundleEntryComponent> known = new LinkedHashMap<>();
        Stream.of(records.regions(), records.facilities(), records.staff())
                .flatMap(List::stream)
                .flatMap(bundle -> bundle.getEntry().stream())
                .forEach(entry -> known.put(entry.getRequest().getUrl(), entry));
        Set<String> wanted = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(texts);
        while (!open.isEmpty()) {
            Matcher references = FIXED_REFERENCE.matcher(open.remove(open.size() - 1));
            while (references.find()) {
                BundleEntryComponent entry = known.get(references.group(1));
                if (entry != null && wanted.add(references.group(1))) {
                    open.add(Simpus.encode(entry.getResource()));
                    known.values().stream()
                            .filter(other -> rolesOf(other.getRequest().getUrl(), references.group(1)))
                            .forEach(role -> open.add(Simpus.encode(role.getResource())));
                }
            }
        }
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        known.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey())
                        || wanted.stream().anyMatch(one -> rolesOf(entry.getKey(), one)))
                .forEach(entry -> bundle.addEntry(entry.getValue()));
        return bundle;
    }

    /** @return whether it is the role of that Practitioner */
    private static boolean rolesOf(String url, String practitioner) {
        return url.startsWith("PractitionerRole/")
                && url.replace("PractitionerRole/", "Practitioner/")
                        .replaceFirst("-peran$", "")
                        .equals(practitioner);
    }
}

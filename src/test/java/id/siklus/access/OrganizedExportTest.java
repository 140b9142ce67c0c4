package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import id.siklus.bulk.Pipeline;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code organizeOutputBy=Patient}: person after person, each with a header, and nothing that would not be exported without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganizedExportTest {

    private static final String TYPES = "_type=Patient,Encounter,Observation,Group";
    private static final String BY_PATIENT = "&organizeOutputBy=Patient";

    private final TestDistricts places = new TestDistricts();
    private final Client ministry = Client.of(CallerRole.KEMENKES, "", Caller.SENSITIVE);

    @BeforeAll
    void storeTwoPeopleAndTheirFamily() {
        ok(places.masni.put(TestPeople.registered(places, "maria", TestPeople.nik(), "masni")));
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.sanggeng, "at-sanggeng", "sanggeng");
        ok(places.masni.put(TestPeople.visitOf(places, "maria", "of-maria", "masni")));
        ok(places.prafi.put(TestPeople.visitOf(places, "maria", "of-maria-at-prafi", "prafi")));
        Group family = new Group();
        family.setId(places.id("keluarga"));
        family.addIdentifier().setSystem("https://contoh.id/kelompok").setValue(places.id("keluarga"));
        family.setType(Group.GroupType.PERSON).setActual(true).setActive(true).setName("Uji");
        family.getCode().setText("Uji");
        family.addMember().setEntity(new Reference("Patient/" + places.id("siti")));
        family.addMember().setEntity(new Reference("Patient/" + places.id("maria")));
        ok(places.prafi.put(family));
    }

    @Test
    void eachPersonStandsAboveItsRecords() {
        Pipeline pipeline = pipeline(ministry);
        JsonNode manifest = pipeline.manifest(pipeline.kickOff("/$export?" + TYPES + BY_PATIENT));

        assertThat(manifest.path("outputOrganizedBy").textValue()).isEqualTo("Patient");
        assertThat(manifest.path("output")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.has("type")).isFalse();
            assertThat(item.has("continuesInFile")).as("no block is split").isFalse();
        });
        assertThat(manifest.path("error")).isEmpty();
        for (List<JsonNode> file : pipeline.files(manifest, "output")) {
            assertThat(isHeader(file.get(0))).as("a file begins with a header").isTrue();
            String owner = "";
            boolean first = false;
            for (JsonNode line : file) {
                if (isHeader(line)) {
                    owner = line.at("/parameter/0/valueReference/reference").textValue();
                    assertThat(owner).matches("Patient/[A-Za-z0-9.-]+");
                    first = true;
                } else {
                    if (name(line).startsWith("Patient/")) {
                        assertThat(name(line)).isEqualTo(owner);
                        assertThat(first)
                                .as("the person comes before the records")
                                .isTrue();
                    } else {
                        assertThat(line.toString()).contains("\"" + owner + "\"");
                    }
                    first = false;
                }
            }
            assertThat(first).as("a header with nothing below it").isFalse();
        }
        Map<String, Set<String>> mine = mine(pipeline, manifest);
        assertThat(mine.get("siti"))
                .containsExactlyInAnyOrder(
                        "Patient/siti",
                        "Encounter/at-prafi",
                        "Observation/at-prafi-weight",
                        "Encounter/at-sanggeng",
                        "Observation/at-sanggeng-weight",
                        "Group/keluarga");
        assertThat(mine.get("maria"))
                .contains("Patient/maria", "Encounter/of-maria", "Encounter/of-maria-at-prafi", "Group/keluarga")
                .doesNotContain("Patient/siti", "Encounter/at-prafi");
    }

    @Test
    void itHoldsWhatTheSameExportByTypesHolds() {
        for (Client client : List.of(places.prafi, places.masni, places.sanggeng, places.hospital, places.east)) {
            Pipeline pipeline = pipeline(client);
            Set<String> byType = new TreeSet<>();
            for (String name : pipeline.names(pipeline.manifest(pipeline.kickOff("/$export?" + TYPES)))) {
                if (name.contains("/" + places.id(""))) {
                    byType.add(name.replace(places.id(""), ""));
                }
            }

            Map<String, Set<String>> blocks =
                    mine(pipeline, pipeline.manifest(pipeline.kickOff("/$export?" + TYPES + BY_PATIENT)));

            Set<String> inBlocks = new TreeSet<>();
            blocks.values().forEach(inBlocks::addAll);
            assertThat(inBlocks).as(client.organization()).isEqualTo(byType);
        }
    }

    @Test
    void aGroupHasBlocksOfItsMembersOnly() {
        Group alone = new Group();
        alone.setId(places.id("sendiri"));
        alone.addIdentifier().setSystem("https://contoh.id/kelompok").setValue(places.id("sendiri"));
        alone.setType(Group.GroupType.PERSON).setActual(true).setActive(true).setName("Uji");
        alone.getCode().setText("Uji");
        alone.addMember().setEntity(new Reference("Patient/" + places.id("maria")));
        ok(places.prafi.put(alone));
        Pipeline pipeline = pipeline(places.prafi);

        Map<String, Set<String>> blocks = mine(
                pipeline,
                pipeline.manifest(
                        pipeline.kickOff("/Group/" + places.id("sendiri") + "/$export?" + TYPES + BY_PATIENT)));

        assertThat(blocks).containsOnlyKeys("maria");
        assertThat(blocks.get("maria"))
                .contains("Patient/maria", "Encounter/of-maria-at-prafi")
                .doesNotContain("Encounter/of-maria", "Encounter/at-prafi");
    }

    @Test
    void anIncrementHasTheBlocksThatHaveChanged() {
        ok(places.masni.put(TestPeople.registered(places, "berubah", TestPeople.nik(), "masni")));
        Pipeline pipeline = pipeline(ministry);
        String kickOff = "/$export?_type=Patient,Encounter,List" + BY_PATIENT;
        String since = pipeline.manifest(pipeline.kickOff(kickOff))
                .path("transactionTime")
                .textValue();
        ok(places.masni.put(TestPeople.visitOf(places, "berubah", "kemudian", "masni")));
        ListResource gone = new ListResource();
        gone.setId(places.id("hilang"));
        gone.addIdentifier().setSystem("http://sys-ids.kemkes.go.id/list/uji").setValue(places.id("hilang"));
        gone.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING);
        gone.setSubject(new Reference("Patient/" + places.id("berubah")));
        ok(places.masni.put(gone));
        ok(places.masni.delete("/List/" + places.id("hilang")));

        JsonNode manifest = pipeline.manifest(pipeline.kickOff(kickOff + "&_since=" + since));

        assertThat(mine(pipeline, manifest)).containsExactly(Map.entry("berubah", Set.of("Encounter/kemudian")));
        assertThat(pipeline.lines(manifest, "deleted").toString()).contains("List/" + places.id("hilang"));
    }

    @Test
    void theProvenanceOfARecordStandsWithItsPerson() {
        Provenance provenance = new Provenance();
        provenance.addTarget(new Reference("Encounter/" + places.id("at-prafi")));
        provenance.setRecordedElement(new org.hl7.fhir.r4.model.InstantType("2026-09-15T08:11:00+07:00"));
        provenance.addAgent().setWho(new Reference("Organization/" + places.id("prafi")));
        String stored = TestPeople.read(Provenance.class, ok(places.prafi.post("/Provenance", provenance)))
                .getIdElement()
                .getIdPart();
        Pipeline pipeline = pipeline(places.prafi);

        JsonNode manifest = pipeline.manifest(pipeline.kickOff(
                "/$export?_type=Encounter&includeAssociatedData=RelevantProvenanceResources" + BY_PATIENT));

        assertThat(blocks(pipeline, manifest).get("Patient/" + places.id("siti")))
                .contains("Encounter/" + places.id("at-prafi"), "Provenance/" + stored)
                .noneMatch(name -> name.startsWith("Patient/"));
    }

    private static boolean isHeader(JsonNode line) {
        return line.path("resourceType").asText().equals("Parameters")
                && line.at("/parameter/0/name").asText().equals("header");
    }

    private static String name(JsonNode line) {
        return line.path("resourceType").textValue() + "/" + line.path("id").textValue();
    }

    /** @return names of the records by their person; a person who has two blocks, or a record that comes twice in one, is an error */
    private static Map<String, List<String>> blocks(Pipeline pipeline, JsonNode manifest) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        for (List<JsonNode> file : pipeline.files(manifest, "output")) {
            List<String> block = new ArrayList<>();
            for (JsonNode line : file) {
                if (isHeader(line)) {
                    block = new ArrayList<>();
                    String owner =
                            line.at("/parameter/0/valueReference/reference").textValue();
                    assertThat(blocks.put(owner, block)).as(owner).isNull();
                } else {
                    assertThat(block).doesNotContain(name(line));
                    block.add(name(line));
                }
            }
        }
        return blocks;
    }

    private Map<String, Set<String>> mine(Pipeline pipeline, JsonNode manifest) {
        String prefix = places.id("");
        Map<String, Set<String>> mine = new LinkedHashMap<>();
        blocks(pipeline, manifest).forEach((owner, names) -> {
            if (owner.contains(prefix)) {
                Set<String> shorter = new TreeSet<>();
                names.forEach(name -> shorter.add(name.replace(prefix, "")));
                mine.put(owner.substring(owner.indexOf(prefix) + prefix.length()), shorter);
            }
        });
        return mine;
    }

    private static Pipeline pipeline(Client client) {
        return new Pipeline(TestServer.tokenOf(
                client.role(), client.organization(), client.scopes().toArray(String[]::new)));
    }
}

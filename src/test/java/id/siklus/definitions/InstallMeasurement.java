package id.siklus.definitions;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siklus.TestServer;
import id.siklus.facility.CpuSeconds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Times the installation of a guide of the size of ours: unchanged, for the first time, and with a tenth and with all of it changed. Run by name:
 * {@code java -cp ... id.siklus.definitions.InstallMeasurement}.
 */
final class InstallMeasurement {

    private static final ObjectMapper JSON = new ObjectMapper();

    private InstallMeasurement() {}

    public static void main(String[] arguments) throws InterruptedException {
        while (TestServer.get("/ValueSet/vaksin").statusCode() != 200) {
            Thread.sleep(500);
        }
        Thread.sleep(20_000); // the validator warms beside it
        GuideInstaller own = TestServer.bean(GuideInstaller.class);
        for (int round = 0; round < 3; round++) {
            measure("unchanged", own);
        }
        measure("first", copy("1.0.0", 0));
        measure("the same again", copy("1.0.0", 0));
        measure("a tenth changed", copy("1.1.0", 10));
        measure("all changed", copy("1.2.0", 1));
        System.exit(0);
    }

    private static void measure(String what, GuideInstaller installer) {
        CpuSeconds before = CpuSeconds.now();
        long start = System.nanoTime();
        int written = installer.install();
        double wall = (System.nanoTime() - start) / 1e9;
        CpuSeconds cpu = CpuSeconds.now().since(before);
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f s wall, CPU %.2f s server + %.2f s PostgreSQL, %d written%n",
                what,
                wall,
                cpu.server(),
                cpu.database(),
                written);
    }

    /** The guide under other addresses. @param every which definitions say something new in this version; 0 for none */
    private static GuideInstaller copy(String version, int every) {
        List<PackagedDefinition> guide = new GuidePackage(ca.uhn.fhir.context.FhirContext.forR4Cached())
                .content()
                .definitions();
        List<PackagedDefinition> copied = IntStream.range(0, guide.size())
                .mapToObj(number -> {
                    boolean changed = every > 0 && number % every == 0;
                    String text = moved(guide.get(number), changed ? version : "1.0.0");
                    return new PackagedDefinition(
                            guide.get(number).file(), Sha256.of(text.getBytes(StandardCharsets.UTF_8)), () -> text);
                })
                .toList();
        PackageContent content = new PackageContent("id.siklus.ukur", version, copied);
        return new GuideInstaller(() -> content, TestServer.bean(PackageInstallation.class), false);
    }

    private static String moved(PackagedDefinition definition, String version) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(definition.text().get());
            String id = json.path("id").asText();
            json.put(
                    "id",
                    "ukur-" + id.substring(0, Math.min(id.length(), 55)) + "-"
                            + (id.length() > 55 ? id.hashCode() & 0xff : 0));
            if (json.has("url")) {
                json.put(
                        "url",
                        "https://ukur.example/" + json.path("resourceType").asText() + "/" + id);
            }
            json.put("publisher", "Ukur " + version);
            return JSON.writeValueAsString(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

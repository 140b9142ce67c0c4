package id.siklus.definitions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A package of another guide, made by hand, as an archive or as what is read of one. */
final class TestPackage {

    private final String id;
    private final String version;
    private final Map<String, String> files = new LinkedHashMap<>();
    private String manifest;

    private TestPackage(String id, String version) {
        this.id = id;
        this.version = version;
        this.manifest = """
                {"name":"%s","version":"%s","fhirVersions":["4.0.1"],"dependencies":{"hl7.fhir.r4.core":"4.0.1"}}""".formatted(id, version);
    }

    static TestPackage of(String id, String version) {
        return new TestPackage(id, version);
    }

    TestPackage manifest(String json) {
        manifest = json;
        return this;
    }

    /** @param path below {@code package/} */
    TestPackage with(String path, String json) {
        files.put("package/" + path, json);
        return this;
    }

    TestPackage with(CodeSystemText system) {
        return with("CodeSystem-" + system.id() + ".json", system.json());
    }

    /** @param path as it stands in the archive */
    TestPackage raw(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** A CodeSystem of one code. */
    record CodeSystemText(String id, String url, String version, String code, String display) {

        String json() {
            return """
                   {"resourceType":"CodeSystem","id":"%s","url":"%s","version":"%s","name":"Uji%s","title":"Uji","status":"active",
                    "content":"complete","caseSensitive":true,"experimental":false,"description":"uji",
                    "concept":[{"code":"%s","display":"%s"}]}""".formatted(id, url, version, id.replaceAll("[^A-Za-z0-9]", ""), code, display);
        }
    }

    PackageContent content() {
        List<PackagedDefinition> definitions = files.entrySet().stream()
                .map(file -> new PackagedDefinition(
                        file.getKey(), Sha256.of(file.getValue().getBytes(StandardCharsets.UTF_8)), file::getValue))
                .collect(Collectors.toList());
        return new PackageContent(id, version, definitions);
    }

    byte[] tar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            if (!manifest.isEmpty()) {
                put(tar, "package/package.json", manifest);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(tar, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, String path, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(path, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    static byte[] gzip(byte[] tar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(tar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @return the archive as a file in a folder of its own */
    Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "paket", ".tgz"), gzip(tar()));
    }
}

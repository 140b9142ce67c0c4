package id.siklus.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.bulk.ExportFile.Purpose;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an export has made, as JSON (Bulk Data 3.0, "Output Manifest"). One whole manifest; or, where the client allows partial ones, pages of which each, once it has
 * been shown, stays as it is but for the link to the next. Warnings stand on every page, since pages are alike but for their files; a file of errors, which nobody
 * knows of before, on the page of the part that wrote it.
 */
final class Manifest {

    /** Files of a page. Few, so that the first is full soon. */
    static final int PAGE = 10;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private final ExportStatus status;
    private final String address;

    /** @param address of the status, without a query */
    Manifest(ExportStatus status, String address) {
        this.status = status;
        this.address = address;
    }

    /**
     * @param page from 1
     * @param more of the query, to be kept on the link to the next page
     * @return empty for a page that is not there, or is not full and may still grow
     */
    Optional<byte[]> page(int page, String more) {
        List<ExportFile> files = status.files();
        boolean done = status.state() == ExportStatus.State.DONE;
        if (!status.request().partialManifests()) {
            return done && page == 1 ? Optional.of(json(files, Optional.empty())) : Optional.empty();
        }
        int shown = done ? files.size() : files.size() / PAGE * PAGE;
        int from = (page - 1) * PAGE;
        if (from > shown || from == shown && (page > 1 || !done)) {
            return Optional.empty();
        }
        int to = Math.min(from + PAGE, shown);
        Optional<String> next = to < shown ? Optional.of(address + "?page=" + (page + 1) + more) : Optional.empty();
        return Optional.of(json(files.subList(from, to), next));
    }

    private byte[] json(List<ExportFile> files, Optional<String> next) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("transactionTime", INSTANT.format(status.transactionTime()));
        manifest.put("request", status.url());
        manifest.put("requiresAccessToken", true);
        manifest.put("outputFormat", "application/fhir+ndjson");
        if (status.request().organizeOutputBy() != null) {
            manifest.put("outputOrganizedBy", status.request().organizeOutputBy());
        }
        manifest.put("output", items(files, Purpose.OUTPUT));
        manifest.put("deleted", items(files, Purpose.DELETED));
        List<Object> errors = items(files, Purpose.ERROR);
        int warnings = status.request().ignored().size();
        if (warnings > 0) {
            errors.add(item("OperationOutcome", Warnings.NAME, warnings));
        }
        manifest.put("error", errors);
        next.ifPresent(url -> manifest.put("link", List.of(Map.of("relation", "next", "url", url))));
        try {
            return JSON.writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> items(List<ExportFile> files, Purpose purpose) {
        boolean organized = purpose == Purpose.OUTPUT && status.request().organizeOutputBy() != null;
        List<Object> items = new ArrayList<>();
        for (ExportFile file : files) {
            if (file.purpose() == purpose) {
                Map<String, Object> item = item(organized ? "" : file.type(), file.name(), file.count());
                item.put("extension", Map.of("sha256", file.sha256(), "size", file.bytes()));
                items.add(item);
            }
        }
        return items;
    }

    private Map<String, Object> item(String type, String name, long count) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (!type.isEmpty()) {
            item.put("type", type);
        }
        item.put("url", address + "/" + name);
        item.put("count", count);
        return item;
    }
}

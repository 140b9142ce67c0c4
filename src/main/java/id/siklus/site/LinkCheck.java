package id.siklus.site;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is wrong with the files of a site: pages that are not well-formed or too large, and links inside the site that lead nowhere. */
final class LinkCheck {

    /** Above this a page is slow on the telephone of a health worker in the field. */
    static final int LARGEST_PAGE = 300_000;

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|mailto|data):.*");

    private static final Pattern CLOSED_AT_ONCE = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/>");

    /** What HTML closes by itself, and the shapes of SVG; any other element written so swallows what follows it. */
    private static final Set<String> MAY_BE_CLOSED_AT_ONCE = Set.of(
            "area",
            "base",
            "br",
            "col",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "source",
            "wbr",
            "circle",
            "ellipse",
            "line",
            "path",
            "polygon",
            "polyline",
            "rect",
            "stop",
            "use");

    private final SortedMap<String, byte[]> files;
    private final Map<String, Set<String>> anchors = new LinkedHashMap<>();
    private final Map<String, Set<String>> links = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    LinkCheck(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** @return one line for each fault, in order */
    List<String> faults() {
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                read(path, content);
            }
        });
        links.forEach((path, targets) -> targets.forEach(target -> follow(path, target)));
        return faults;
    }

    private void read(String path, byte[] content) {
        if (content.length > LARGEST_PAGE) {
            faults.add(path + " has " + content.length + " bytes");
        }
        Matcher closed = CLOSED_AT_ONCE.matcher(new String(content, StandardCharsets.UTF_8));
        while (closed.find()) {
            if (!MAY_BE_CLOSED_AT_ONCE.contains(closed.group(1))) {
                faults.add(path + " has " + closed.group() + ", which a browser does not take for closed");
            }
        }
        Set<String> ids = anchors.computeIfAbsent(path, none -> new HashSet<>());
        Set<String> targets = links.computeIfAbsent(path, none -> new java.util.TreeSet<>());
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content), "UTF-8");
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element(path, reader, ids, targets);
                }
            }
        } catch (XMLStreamException e) {
            faults.add(path + " is not well-formed: " + e.getMessage());
        }
    }

    private void element(String path, XMLStreamReader reader, Set<String> ids, Set<String> targets) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            switch (reader.getAttributeLocalName(i)) {
                case "id" -> {
                    if (!ids.add(value)) {
                        faults.add(path + " has the id " + value + " twice");
                    }
                }
                case "name" -> {
                    if (reader.getLocalName().equals("a")) {
                        ids.add(value);
                    }
                }
                case "href", "src" -> targets.add(value);
                default -> {}
            }
        }
    }

    private void follow(String from, String target) {
        if (ELSEWHERE.matcher(target).matches()) {
            return;
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String file = path.isEmpty() ? from : path;
        if (!files.containsKey(file)) {
            faults.add(from + " links to " + target + ", which is not there");
        } else if (hash >= 0
                && !target.endsWith("#")
                && anchors.containsKey(file)
                && !anchors.get(file).contains(target.substring(hash + 1))) {
            faults.add(from + " links to " + target + ", but that page has no such place");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

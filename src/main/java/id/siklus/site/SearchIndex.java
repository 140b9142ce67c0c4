package id.siklus.site;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the search box looks through, as a script: pages opened from a folder may not read other files, but may load scripts. For each page its titles, its first
 * paragraph, its headings and the codes that it shows.
 */
final class SearchIndex implements Appendix {

    static final String PATH = "cari-indeks.js";

    private static final int LONGEST_PARAGRAPH = 160;
    private static final int LONGEST_WORDS = 400;
    private static final int LONGEST_LIST_OF_CODES = 4_000;
    private static final Set<String> TELLING = Set.of("h2", "h3", "code", "legend", "dt");

    @Override
    public List<SiteFile> files(List<Page> pages) {
        StringBuilder script = new StringBuilder("\"use strict\";\nwindow.siklusPages = [\n");
        for (Page page : pages) {
            script.append(line(page)).append(",\n");
        }
        script.append("];\n");
        return List.of(new SiteFile(PATH, script.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** path, titles, shelf, first paragraph, the English one when it is another, further words */
    private static String line(Page page) {
        Reading reading = new Reading();
        reading.read(page.body());
        List<String> fields = List.of(
                page.path(),
                page.title().indonesian(),
                page.title().english(),
                page.shelf().name(),
                cut(reading.lead("id"), LONGEST_PARAGRAPH),
                reading.lead("en").equals(reading.lead("id")) ? "" : cut(reading.lead("en"), LONGEST_PARAGRAPH),
                cut(
                        String.join(" ", reading.words),
                        page.shelf() == Shelf.TERMINOLOGY ? LONGEST_LIST_OF_CODES : LONGEST_WORDS));
        return "[" + String.join(",", fields.stream().map(SearchIndex::quoted).toList()) + "]";
    }

    /** Also safe inside a script element. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("\r", " ")
                        .replace("\u2028", " ")
                        .replace("\u2029", " ")
                        .replace("<", "\\u003c")
                + "\"";
    }

    private static String cut(String text, int longest) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.length() <= longest
                ? flat
                : flat.substring(0, flat.lastIndexOf(' ', longest) > 0 ? flat.lastIndexOf(' ', longest) : longest);
    }

    /** One pass over the body of a page. */
    private static final class Reading {

        private final Set<String> words = new LinkedHashSet<>();
        private final StringBuilder indonesian = new StringBuilder();
        private final StringBuilder english = new StringBuilder();
        private final List<String> languages = new ArrayList<>(List.of(""));
        private final List<StringBuilder> telling = new ArrayList<>();
        private final Set<String> done = new LinkedHashSet<>();
        private int paragraph;

        String lead(String language) {
            return "id".equals(language) ? indonesian.toString() : english.toString();
        }

        void read(String body) {
            byte[] document = ("<body>" + body + "</body>").getBytes(StandardCharsets.UTF_8);
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try {
                XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document), "UTF-8");
                while (reader.hasNext()) {
                    switch (reader.next()) {
                        case XMLStreamConstants.START_ELEMENT ->
                            start(reader.getLocalName(), reader.getAttributeValue(null, "lang"));
                        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                        case XMLStreamConstants.CHARACTERS -> text(reader.getText());
                        default -> {}
                    }
                }
            } catch (XMLStreamException e) {
                throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
            }
        }

        private String language() {
            return languages.get(languages.size() - 1);
        }

        private void start(String element, @org.jspecify.annotations.Nullable String lang) {
            languages.add(lang == null ? language() : lang);
            if ("p".equals(element)) {
                paragraph++;
            }
            if (TELLING.contains(element)) {
                telling.add(new StringBuilder());
            }
        }

        private void end(String element) {
            if ("p".equals(element)) {
                paragraph--;
                done.add(language());
                if (language().isEmpty()) {
                    done.add("id");
                    done.add("en");
                }
            }
            if (TELLING.contains(element)) {
                words.add(telling.remove(telling.size() - 1).toString().strip());
            }
            languages.remove(languages.size() - 1);
        }

        private void text(String text) {
            telling.forEach(one -> one.append(text).append(' '));
            if (paragraph > 0) {
                if (!done.contains("id") && !"en".equals(language())) {
                    indonesian.append(text);
                }
                if (!done.contains("en") && !"id".equals(language())) {
                    english.append(text);
                }
            }
        }
    }
}

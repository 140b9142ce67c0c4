package id.siklus.site;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The body of a page as a tree, to look into. */
record ReadPage(Element root) {

    static ReadPage of(Page page) {
        return of(page.body());
    }

    static ReadPage of(String body) {
        byte[] document = ("<body>" + body + "</body>").getBytes(StandardCharsets.UTF_8);
        try {
            return new ReadPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException("not well-formed: " + body, e);
        }
    }

    List<ReadPage> all(String tag) {
        return all(tag, any -> true);
    }

    List<ReadPage> all(String tag, Predicate<ReadPage> which) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<ReadPage> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            ReadPage element = new ReadPage((Element) nodes.item(i));
            if (which.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Those of any tag with this attribute. */
    List<ReadPage> with(String attribute, String value) {
        return all("*", element -> value.equals(element.attribute(attribute)));
    }

    boolean is(String cssClass) {
        return List.of(attribute("class").split(" ")).contains(cssClass);
    }

    String attribute(String name) {
        return root.getAttribute(name);
    }

    String text() {
        return root.getTextContent();
    }
}

package id.siklus.server;

import javax.xml.stream.XMLStreamReader;

/** Follows the reading of one body and measures its lists, which in XML are elements of one name in a row, and its resources. */
final class XmlSizes {

    private static final int DEEPEST = 101;

    /** {@code Bundle/entry/resource/Patient}. */
    private static final int RESOURCE_DEPTH = 4;

    private final String[] names = new String[DEEPEST + 2];
    private final int[] runs = new int[DEEPEST + 2];
    private final int length;
    private long resourceBegins;

    XmlSizes(int length) {
        this.length = length;
    }

    /** @param depth 1 for the root */
    void begin(XMLStreamReader reader, int depth) {
        String name = reader.getLocalName();
        if (depth == 1) {
            SizeLimits.checkSize(name, length, "");
        }
        if (depth == RESOURCE_DEPTH) {
            resourceBegins = reader.getLocation().getCharacterOffset();
        }
        runs[depth] = name.equals(names[depth]) ? runs[depth] + 1 : 1;
        names[depth] = name;
        names[depth + 1] = "";
        SizeLimits.checkLength(name, depth == 2 && name.equals("entry"), runs[depth], name);
    }

    void end(XMLStreamReader reader, int depth) {
        if (depth == RESOURCE_DEPTH && "resource".equals(names[depth - 1])) {
            SizeLimits.checkSize(
                    "", reader.getLocation().getCharacterOffset() - resourceBegins, "Bundle.entry.resource");
        }
    }
}

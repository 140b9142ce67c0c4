package id.siklus.server;

import javax.xml.stream.XMLStreamReader;

/** Follows the reading of one body and measures its lists, which in XML are elements of one name in a row, and its resources. */
final class XmlSizes {

    /** {@code Bundle/entry/resource/Patient}. */
    private static final int RESOURCE_DEPTH = 4;

    private final BodyLimits limits;
    private final String[] names;
    private final int[] runs;
    private final int length;
    private long resourceBegins;

    XmlSizes(int length, BodyLimits limits) {
        this.length = length;
        this.limits = limits;
        this.names = new String[limits.deepest() + 3];
        this.runs = new int[limits.deepest() + 3];
    }

    /** @param depth 1 for the root */
    void begin(XMLStreamReader reader, int depth) {
        String name = reader.getLocalName();
        if (depth == 1) {
            SizeLimits.checkSize(limits, name, length, "");
        }
        if (depth == RESOURCE_DEPTH) {
            resourceBegins = reader.getLocation().getCharacterOffset();
        }
        runs[depth] = name.equals(names[depth]) ? runs[depth] + 1 : 1;
        names[depth] = name;
        names[depth + 1] = "";
        SizeLimits.checkLength(limits, name, depth == 2 && name.equals("entry"), runs[depth], name);
    }

    void end(XMLStreamReader reader, int depth) {
        if (depth == RESOURCE_DEPTH && "resource".equals(names[depth - 1])) {
            SizeLimits.checkSize(
                    limits, "", reader.getLocation().getCharacterOffset() - resourceBegins, "Bundle.entry.resource");
        }
    }
}

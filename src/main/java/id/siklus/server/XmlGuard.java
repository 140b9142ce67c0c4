package id.siklus.server;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Well-formed XML without any document type declaration: no entity, no external reference, no expansion. */
final class XmlGuard {

    /** {@code Bundle/entry}; the resource's own element stands two below: {@code Bundle/entry/resource/Patient}. */
    private static final int ENTRY_DEPTH = 2;

    private static final XMLInputFactory XML = factory();

    private final BodyLimits limits;

    XmlGuard(BodyLimits limits) {
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** @throws RefusedException 400; 422 for an entry of a type that FHIR does not know */
    void check(byte[] body) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(body));
            int depth = 0;
            int entry = -1;
            boolean inResource = false;
            XmlSizes sizes = new XmlSizes(body.length, limits);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused(ErrorCode.DOCTYPE_REFUSED);
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > limits.deepest()) {
                            throw refused(ErrorCode.BODY_TOO_COMPLEX, limits.deepest(), JsonGuard.MOST_DIGITS);
                        }
                        checkNumber(reader);
                        sizes.begin(reader, depth);
                        String name = reader.getLocalName();
                        if (depth == ENTRY_DEPTH && name.equals("entry")) {
                            entry++;
                        } else if (depth == ENTRY_DEPTH + 1) {
                            inResource = name.equals("resource");
                        } else if (depth == ENTRY_DEPTH + 2 && inResource) {
                            UnknownTypes.refuse(entry, name);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> sizes.end(reader, depth--);
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof RefusedException refused) {
                throw refused;
            }
            throw refused(ErrorCode.MALFORMED_BODY, "XML");
        }
    }

    /** In XML a decimal is only known by its element; a value that is all number must stay small as in JSON. */
    private static void checkNumber(XMLStreamReader reader) {
        String value = reader.getAttributeValue(null, "value");
        if (value != null && value.length() < 1_000 && value.matches("[+-]?[0-9]+(\\.[0-9]*)?[eE][+-]?[0-9]{3,}")) {
            throw refused(ErrorCode.NUMBER_TOO_LARGE, JsonGuard.MOST_DIGITS);
        }
    }

    private static RefusedException refused(ErrorCode code, Object... arguments) {
        return new RefusedException(400, Issue.error(code, "", arguments));
    }
}

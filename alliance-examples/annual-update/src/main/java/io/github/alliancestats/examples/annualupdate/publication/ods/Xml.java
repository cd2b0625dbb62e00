package io.github.alliancestats.examples.annualupdate.publication.ods;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of an OpenDocument file. Names are written with their prefixes, as in "table:table". */
final class Xml {

    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("fo", OPEN_DOCUMENT + "xsl-fo-compatible:1.0"),
            Map.entry("manifest", OPEN_DOCUMENT + "manifest:1.0"),
            Map.entry("meta", OPEN_DOCUMENT + "meta:1.0"),
            Map.entry("number", OPEN_DOCUMENT + "datastyle:1.0"),
            Map.entry("office", OPEN_DOCUMENT + "office:1.0"),
            Map.entry("style", OPEN_DOCUMENT + "style:1.0"),
            Map.entry("svg", OPEN_DOCUMENT + "svg-compatible:1.0"),
            Map.entry("table", OPEN_DOCUMENT + "table:1.0"),
            Map.entry("text", OPEN_DOCUMENT + "text:1.0"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink"));

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /**
     * A whole part.
     *
     * @param root the name of its outermost element
     * @param prefixes those of the names in it
     * @param content writes what is in the outermost element
     */
    static byte[] part(String root, List<String> prefixes, Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            Xml xml = new Xml(out);
            out.writeStartDocument("UTF-8", "1.0");
            xml.start(root);
            for (String prefix : prefixes) {
                out.writeNamespace(prefix, namespace(prefix));
            }
            content.accept(xml);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw refused(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    void start(String name, String... attributes) {
        try {
            out.writeStartElement(prefix(name), local(name), namespace(prefix(name)));
        } catch (XMLStreamException e) {
            throw refused(e);
        }
        attributes(attributes);
    }

    void end() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    void empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(prefix(name), local(name), namespace(prefix(name)));
        } catch (XMLStreamException e) {
            throw refused(e);
        }
        attributes(attributes);
    }

    /** Names and values in turn, of the element just begun. */
    void attributes(String... attributes) {
        try {
            for (int i = 0; i < attributes.length; i += 2) {
                String name = attributes[i];
                out.writeAttribute(prefix(name), namespace(prefix(name)), local(name), allowed(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    void text(String text) {
        try {
            out.writeCharacters(allowed(text));
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    void element(String name, String text) {
        start(name);
        text(text);
        end();
    }

    /** What no XML can hold, not even escaped, is shown as unknown. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : '\uFFFD'));
        return allowed.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String namespace(String prefix) {
        return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
    }

    private static IllegalStateException refused(XMLStreamException e) {
        return new IllegalStateException("text can always be written", e);
    }
}

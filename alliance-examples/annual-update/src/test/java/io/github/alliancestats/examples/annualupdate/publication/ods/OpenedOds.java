package io.github.alliancestats.examples.annualupdate.publication.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A spreadsheet that was written, opened with the parsers of the JDK. Elements are asked for with their prefixes. */
final class OpenedOds {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<ZipEntry> entries = new ArrayList<>();
    private final Document content;

    OpenedOds(byte[] ods) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError("no zip file", e);
        }
        content = xml("content.xml");
    }

    List<ZipEntry> entries() {
        return entries;
    }

    Document xml(String name) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + " is no XML", e);
        }
    }

    List<String> sheetNames() {
        return all(content, "table:table").stream()
                .map(sheet -> sheet.getAttribute("table:name"))
                .toList();
    }

    Element sheet(String name) {
        return all(content, "table:table").stream()
                .filter(sheet -> sheet.getAttribute("table:name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sheet " + name + " in " + sheetNames()));
    }

    Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Element range : all(content, "table:database-range")) {
            tables.put(range.getAttribute("table:name"), range.getAttribute("table:target-range-address"));
        }
        return tables;
    }

    /** What is seen of a sheet, row by row. */
    List<List<String>> texts(String sheet) {
        return all(sheet(sheet), "table:table-row").stream()
                .map(row -> cells(row).stream().map(OpenedOds::text).toList())
                .toList();
    }

    /** The row of headings and those below it. */
    List<List<Element>> grid(String sheet) {
        List<Element> rows = all(sheet(sheet), "table:table-row");
        List<Element> headers = all(sheet(sheet), "table:table-header-rows");
        assertThat(headers).hasSize(1);
        Element first = all(headers.get(0), "table:table-row").get(0);
        return rows.subList(rows.indexOf(first), rows.size()).stream()
                .map(OpenedOds::cells)
                .toList();
    }

    static List<Element> cells(Element row) {
        return all(row, "table:table-cell");
    }

    static String text(Element cell) {
        return String.join(
                "\n", all(cell, "text:p").stream().map(OpenedOds::paragraph).toList());
    }

    /** As an office program reads it: white space runs together, and at the edges there is none. */
    private static String paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        add(paragraph, text);
        return text.toString()
                .strip()
                .replaceAll(" +", " ")
                .replace('\u0001', ' ')
                .replace('\u0002', '\t');
    }

    private static void add(Element element, StringBuilder text) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element child)) {
                text.append(node.getNodeValue());
            } else if (child.getTagName().equals("text:s")) {
                text.append("\u0001".repeat(Integer.parseInt(child.getAttribute("text:c"))));
            } else if (child.getTagName().equals("text:tab")) {
                text.append('\u0002');
            } else {
                add(child, text);
            }
        }
    }

    List<Element> all(String name) {
        return all(content, name);
    }

    static List<Element> all(Node within, String name) {
        NodeList found = within instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

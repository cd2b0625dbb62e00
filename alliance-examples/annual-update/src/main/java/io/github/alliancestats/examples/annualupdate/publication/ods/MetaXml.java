package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.examples.annualupdate.publication.Publication;
import java.util.List;

/** What the file says of itself. It names no author and no time: neither is known here. */
final class MetaXml {

    private static final String LANGUAGE = "en-GB";

    private MetaXml() {}

    static byte[] of(Publication publication) {
        return Xml.part("office:document-meta", List.of("dc", "meta", "office"), xml -> {
            xml.attributes("office:version", OdsFile.VERSION);
            xml.start("office:meta");
            xml.element("dc:title", publication.title());
            xml.element("dc:description", String.join(" ", publication.about()));
            xml.element("dc:language", LANGUAGE);
            xml.end();
        });
    }
}

package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The document's metadata as XMP, with the claims of PDF/A and PDF/UA; ISO 19005-2, 6.6 and ISO 14289-1, 5. */
final class XmpPacket {

    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            """;

    /** Extension schema of PDF/UA, which PDF/A-2 and 3 require to be described in the file. */
    private static final String CLAIM_1 = """
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            """;

    private static final String EXTENSION = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private static final String CLAIM_2 = """
            >
            <pdfuaid:part>2</pdfuaid:part>
            <pdfuaid:rev>2024</pdfuaid:rev>
            <pdfaid:part>4</pdfaid:part>
            <pdfaid:rev>2020</pdfaid:rev>
            """;

    private static final String TAIL = """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private XmpPacket() {}

    static byte[] of(DocumentInfo info, String producer, PdfOptions options) {
        boolean first = options.standard() == PdfStandard.UA1;
        boolean attached = !options.attachments().isEmpty();
        StringBuilder xmp = new StringBuilder(HEAD).append(first ? CLAIM_1 : CLAIM_2);
        xmp.append(first ? property("pdfaid:part", attached ? "3" : "2") : "");
        xmp.append(property("pdfaid:conformance", !first && attached ? "F" : ""));
        xmp.append(property("dc:title", alternative(info.title())));
        xmp.append(property("dc:creator", sequence("Seq", info.authors())));
        xmp.append(property("dc:description", info.subject().isEmpty() ? "" : alternative(info.subject())));
        xmp.append(property("dc:subject", sequence("Bag", info.keywords())));
        xmp.append(
                property("dc:language", sequence("Bag", List.of(info.language().toLanguageTag()))));
        xmp.append(property("dc:format", "application/pdf"));
        xmp.append(property("pdf:Keywords", escaped(String.join(", ", info.keywords()))));
        xmp.append(property("pdf:Producer", escaped(producer)));
        xmp.append(property("xmp:CreatorTool", escaped(info.creator())));
        xmp.append(property("xmp:CreateDate", info.isDated() ? date(info.created()) : ""));
        xmp.append(property("xmp:ModifyDate", info.isDated() ? date(info.created()) : ""));
        return xmp.append(first ? EXTENSION : "").append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String property(String name, String value) {
        return value.isEmpty() ? "" : "<" + name + ">" + value + "</" + name + ">\n";
    }

    private static String alternative(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
    }

    private static String sequence(String kind, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> "<rdf:li>" + escaped(item) + "</rdf:li>")
                        .collect(Collectors.joining("", "<rdf:" + kind + ">", "</rdf:" + kind + ">"));
    }

    private static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Escapes text, and removes characters that XML 1.0 does not allow. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(XmpPacket::isXml).forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}

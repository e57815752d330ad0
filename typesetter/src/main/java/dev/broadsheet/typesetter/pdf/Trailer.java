package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.DocumentInfo;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The file's information dictionary and its identifier, which is a digest of the content; ISO 32000-1, 14.3 and 14.4. */
final class Trailer {

    static final String PRODUCER = "Broadsheet Typesetter";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int ID_LENGTH = 16;

    private final PDDocument document;
    private final Streams streams;
    private final DocumentInfo info;

    Trailer(PDDocument document, Streams streams, DocumentInfo info) {
        this.document = document;
        this.streams = streams;
        this.info = info;
    }

    void write() {
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.setItem(COSName.INFO, information());
        byte[] digest = streams.digest(info.toString().getBytes(StandardCharsets.UTF_8));
        COSString id = new COSString(Arrays.copyOf(digest, ID_LENGTH));
        trailer.setItem(COSName.ID, Cos.array(id, id));
    }

    private COSDictionary information() {
        COSDictionary dictionary = new COSDictionary();
        put(dictionary, "Title", info.title());
        put(dictionary, "Author", String.join(", ", info.authors()));
        put(dictionary, "Subject", info.subject());
        put(dictionary, "Keywords", String.join(", ", info.keywords()));
        put(dictionary, "Creator", info.creator());
        put(dictionary, "Producer", PRODUCER);
        put(dictionary, "CreationDate", DATE.format(info.created()));
        put(dictionary, "ModDate", DATE.format(info.created()));
        return dictionary;
    }

    private static void put(COSDictionary dictionary, String key, String value) {
        if (!value.isEmpty()) {
            dictionary.setItem(Cos.name(key), Cos.text(value));
        }
    }
}

package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;

/** The file's information dictionary; ISO 32000-1, 14.3.3. */
final class Information {

    static final String PRODUCER = "Broadsheet Typesetter";

    private Information() {}

    static COSDictionary of(DocumentInfo info) {
        COSDictionary dictionary = new COSDictionary();
        put(dictionary, "Title", info.title());
        put(dictionary, "Author", String.join(", ", info.authors()));
        put(dictionary, "Subject", info.subject());
        put(dictionary, "Keywords", String.join(", ", info.keywords()));
        put(dictionary, "Creator", info.creator());
        put(dictionary, "Producer", PRODUCER);
        put(dictionary, "CreationDate", info.isDated() ? date(info.created()) : "");
        put(dictionary, "ModDate", info.isDated() ? date(info.created()) : "");
        return dictionary;
    }

    static String date(Instant instant) {
        return DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    private static void put(COSDictionary dictionary, String key, String value) {
        if (!value.isEmpty()) {
            dictionary.setItem(Cos.name(key), Cos.text(value));
        }
    }
}

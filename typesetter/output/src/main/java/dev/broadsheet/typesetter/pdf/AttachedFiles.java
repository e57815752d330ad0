package dev.broadsheet.typesetter.pdf;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.dictionary;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.direct;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.api.Attachment;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.NameTree;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Embedded files; ISO 32000-1, 7.11.4 and ISO 19005-3, 6.8. */
final class AttachedFiles {

    private final Streams streams;

    AttachedFiles(Streams streams) {
        this.streams = streams;
    }

    /** Adds files to the catalog and its name dictionary. */
    void write(List<Attachment> files, COSDictionary catalog, COSDictionary names) {
        Map<String, COSDictionary> byName = new LinkedHashMap<>();
        COSArray associated = direct(new COSArray());
        for (Attachment file : files) {
            COSDictionary specification = specification(file);
            associated.add(specification);
            byName.put(unused(file.name(), byName), specification);
        }
        names.setItem(name("EmbeddedFiles"), NameTree.of(byName));
        catalog.setItem(name("AF"), associated);
    }

    /** Returns a unique key of the name tree; file names need not be unique. */
    private static String unused(String name, Map<String, COSDictionary> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + " " + i;
        }
        return free;
    }

    private COSDictionary specification(Attachment file) {
        COSDictionary specification = dictionary(name("Filespec"));
        specification.setItem(COSName.F, Cos.text(file.name()));
        specification.setItem(COSName.UF, Cos.text(file.name()));
        specification.setItem(COSName.DESC, Cos.text(file.description()));
        specification.setItem(name("AFRelationship"), name(relationship(file.relationship())));
        COSDictionary embedded = direct(new COSDictionary());
        StreamObject stream = stream(file);
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        specification.setItem(COSName.EF, embedded);
        return specification;
    }

    private StreamObject stream(Attachment file) {
        StreamObject stream = streams.flate(file.data());
        stream.setItem(COSName.TYPE, name("EmbeddedFile"));
        stream.setItem(COSName.SUBTYPE, name(file.mediaType()));
        COSDictionary parameters = direct(new COSDictionary());
        parameters.setInt(COSName.SIZE, file.data().length);
        parameters.setItem(name("ModDate"), new COSString(Information.date(file.modified())));
        stream.setItem(COSName.PARAMS, parameters);
        return stream;
    }

    private static String relationship(Attachment.Relationship relationship) {
        return switch (relationship) {
            case SOURCE -> "Source";
            case DATA -> "Data";
            case ALTERNATIVE -> "Alternative";
            case SUPPLEMENT -> "Supplement";
        };
    }
}

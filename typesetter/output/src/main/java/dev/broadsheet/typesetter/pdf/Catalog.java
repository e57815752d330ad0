package dev.broadsheet.typesetter.pdf;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.array;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.direct;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.pdf.image.SrgbProfile;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The document's root dictionary; ISO 32000-1, 7.7.2. */
final class Catalog {

    private static final String COLOR_SPACE = "sRGB IEC61966-2.1";

    private final COSDictionary pages;
    private final Streams streams;
    private final DocumentInfo info;
    private final PdfOptions options;

    Catalog(COSDictionary pages, Streams streams, DocumentInfo info, PdfOptions options) {
        this.pages = pages;
        this.streams = streams;
        this.info = info;
        this.options = options;
    }

    COSDictionary write(
            COSDictionary structure,
            Optional<COSDictionary> destinations,
            Optional<COSDictionary> outline,
            List<String> labels) {
        COSDictionary catalog = Cos.dictionary(COSName.CATALOG);
        catalog.setItem(COSName.VERSION, name("1.4"));
        catalog.setItem(COSName.PAGES, pages);
        if (options.standard() == PdfStandard.UA2) {
            catalog.setItem(COSName.VERSION, name(TaggedDocument.version(options)));
        }
        catalog.setItem(COSName.LANG, Cos.language(info.language()));
        catalog.setItem(name("MarkInfo"), flag("Marked"));
        catalog.setItem(name("ViewerPreferences"), flag("DisplayDocTitle"));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
        catalog.setItem(COSName.METADATA, metadata());
        catalog.setItem(name("OutputIntents"), array(outputIntent()));
        catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(labels));
        COSDictionary names = direct(new COSDictionary());
        destinations.ifPresent(tree -> names.setItem(COSName.DESTS, tree));
        if (!options.attachments().isEmpty()) {
            new AttachedFiles(streams).write(options.attachments(), catalog, names);
        }
        if (names.size() > 0) {
            catalog.setItem(COSName.NAMES, names);
        }
        if (options.layout() == PdfOptions.Layout.FACING) {
            catalog.setItem(name("PageLayout"), name("TwoPageRight"));
        }
        if (outline.isPresent()) {
            catalog.setItem(COSName.OUTLINES, outline.get());
            catalog.setItem(name("PageMode"), name("UseOutlines"));
        }
        if (!info.baseUri().isEmpty()) {
            COSDictionary uri = direct(new COSDictionary());
            uri.setString(name("Base"), info.baseUri());
            catalog.setItem(COSName.URI, uri);
        }
        return catalog;
    }

    private static COSDictionary flag(String key) {
        COSDictionary dictionary = direct(new COSDictionary());
        dictionary.setItem(name(key), COSBoolean.TRUE);
        return dictionary;
    }

    /** Returns the XMP stream, uncompressed so that programs can find it without parsing PDF. */
    private StreamObject metadata() {
        StreamObject metadata = streams.raw(XmpPacket.of(info, Information.PRODUCER, options));
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, name("XML"));
        return metadata;
    }

    private COSDictionary outputIntent() {
        StreamObject profile = streams.compressed(SrgbProfile.compressed());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = Cos.dictionary(name("OutputIntent"));
        intent.setItem(COSName.S, name("GTS_PDFA1"));
        intent.setString(name("OutputConditionIdentifier"), COLOR_SPACE);
        intent.setString(COSName.INFO, COLOR_SPACE);
        intent.setItem(name("DestOutputProfile"), profile);
        return intent;
    }
}

package dev.broadsheet.typesetter.pdf.font;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.array;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.dictionary;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.direct;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import java.util.List;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes a font as a composite font; ISO 32000-1, 9.7. */
public final class FontWriter {

    private final Streams streams;

    public FontWriter(Streams streams) {
        this.streams = streams;
    }

    public void write(EmbeddedFont font) {
        if (font.tables().hasCharStrings()) {
            writeCharStrings(font);
        } else {
            writeTrueType(font);
        }
    }

    /** Writes a TrueType font: codes are CIDs, which a CIDToGIDMap maps to glyphs. */
    private void writeTrueType(EmbeddedFont font) {
        FontSubset subset = FontSubset.of(font);
        COSName baseFont = name(subset.tag() + "+" + font.tables().name());
        type0(font, baseFont, COSName.IDENTITY_H, descendant(font, subset, baseFont));
    }

    /** Writes a CFF font: a CMap maps codes to the CIDs of the font file. */
    private void writeCharStrings(EmbeddedFont font) {
        CharStringsSubset subset = CharStringsSubset.of(font);
        COSName baseFont = name(subset.tag() + "+" + font.tables().name());
        StreamObject encoding = streams.flateQuickly(subset.characterMap(baseFont.getName()));
        encoding.setItem(COSName.TYPE, COSName.CMAP);
        encoding.setItem(name("CMapName"), baseFont);
        encoding.setItem(COSName.CIDSYSTEMINFO, identity());
        encoding.setInt(name("WMode"), 0);
        StreamObject file = streams.flateQuickly(subset.file());
        file.setItem(COSName.SUBTYPE, name("CIDFontType0C"));
        COSDictionary descendant = dictionary(COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setItem(COSName.BASE_FONT, baseFont);
        descendant.setItem(COSName.CIDSYSTEMINFO, identity());
        COSDictionary descriptor = new FontDescriptor(font).dictionary(baseFont);
        descriptor.setItem(COSName.FONT_FILE3, file);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, font.width(0));
        descendant.setItem(COSName.W, widths(subset.widths()));
        type0(font, baseFont, encoding, descendant);
    }

    private void type0(EmbeddedFont font, COSName baseFont, COSBase encoding, COSDictionary descendant) {
        COSDictionary type0 = font.dictionary();
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setItem(COSName.BASE_FONT, baseFont);
        type0.setItem(COSName.ENCODING, encoding);
        type0.setItem(COSName.DESCENDANT_FONTS, array(descendant));
        type0.setItem(COSName.TO_UNICODE, streams.flateQuickly(ToUnicode.of(font.uses())));
    }

    private COSDictionary descendant(EmbeddedFont font, FontSubset subset, COSName baseFont) {
        COSDictionary descendant = dictionary(COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, baseFont);
        descendant.setItem(COSName.CIDSYSTEMINFO, identity());
        COSDictionary descriptor = new FontDescriptor(font).dictionary(baseFont);
        descriptor.setItem(COSName.FONT_FILE2, fontFile(subset));
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.CID_TO_GID_MAP, streams.flateQuickly(glyphIds(font.uses(), subset)));
        descendant.setInt(COSName.DW, font.width(0));
        descendant.setItem(COSName.W, widths(font));
        return descendant;
    }

    private StreamObject fontFile(FontSubset subset) {
        StreamObject file = streams.flateQuickly(subset.file());
        file.setInt(COSName.LENGTH1, subset.file().length);
        return file;
    }

    private static COSDictionary identity() {
        COSDictionary info = direct(new COSDictionary());
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString("Identity"));
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private static byte[] glyphIds(List<EmbeddedFont.Use> uses, FontSubset subset) {
        byte[] map = new byte[2 * (uses.size() + 1)];
        for (int i = 0; i < uses.size(); i++) {
            int glyph = subset.glyph(uses.get(i).glyph());
            map[2 * i + 2] = (byte) (glyph >> 8);
            map[2 * i + 3] = (byte) glyph;
        }
        return map;
    }

    /** Returns widths as one range from code 1 on. */
    private static COSArray widths(EmbeddedFont font) {
        COSArray widths = direct(new COSArray());
        font.uses().forEach(use -> widths.add(COSInteger.get(font.width(use.glyph()))));
        return array(COSInteger.ONE, widths);
    }

    /** Returns widths with one range for each CID. */
    private static COSArray widths(SortedMap<Integer, Integer> byCharacter) {
        COSArray widths = direct(new COSArray());
        byCharacter.forEach((character, width) -> {
            widths.add(COSInteger.get(character));
            widths.add(array(COSInteger.get(width)));
        });
        return widths;
    }
}

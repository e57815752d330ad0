package dev.broadsheet.typesetter.pdf.font;

import dev.broadsheet.typesetter.font.CffFile;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The subset of a font with charstring outlines that a document needs; ISO 32000-1, 9.7.4.2 and 9.9. */
final class CharStringsSubset {

    /** Most mappings in one block of a CMap; Adobe Technical Note 5014. */
    private static final int BLOCK = 100;

    private final EmbeddedFont font;
    private final CffFile outlines;
    private final int[] characters;
    private final SortedSet<Integer> used = new TreeSet<>();

    private CharStringsSubset(EmbeddedFont font) {
        this.font = font;
        this.outlines = new CffFile(font.tables().table("CFF "));
        this.characters = outlines.characters();
        font.uses().forEach(use -> used.add(use.glyph()));
    }

    static CharStringsSubset of(EmbeddedFont font) {
        return new CharStringsSubset(font);
    }

    byte[] file() {
        BitSet glyphs = new BitSet();
        used.forEach(glyphs::set);
        return outlines.only(glyphs);
    }

    String tag() {
        return FontSubset.tag(font.tables().name(), used);
    }

    /** Returns widths in thousandths of the em by CID of the font file. */
    SortedMap<Integer, Integer> widths() {
        SortedMap<Integer, Integer> widths = new TreeMap<>();
        used.forEach(glyph -> widths.put(character(glyph), font.width(glyph)));
        return widths;
    }

    private int character(int glyph) {
        return glyph < characters.length ? characters[glyph] : 0;
    }

    /** Returns the CMap from the document's codes to CIDs of the font file; ISO 32000-1, 9.7.5.4. */
    byte[] characterMap(String name) {
        StringBuilder map = new StringBuilder(1024);
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append(
                "/CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering (Identity) def\n/Supplement 0 def\nend def\n");
        map.append("/CMapName /").append(name).append(" def\n/CMapType 1 def\n/WMode 0 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<EmbeddedFont.Use> uses = font.uses();
        for (int from = 0; from < uses.size(); from += BLOCK) {
            int to = Math.min(uses.size(), from + BLOCK);
            map.append(to - from).append(" begincidchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format(
                        Locale.ROOT, "<%04X> %d\n", i + 1, character(uses.get(i).glyph())));
            }
            map.append("endcidchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}

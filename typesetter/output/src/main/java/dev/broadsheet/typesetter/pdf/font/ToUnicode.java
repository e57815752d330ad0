package dev.broadsheet.typesetter.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ToUnicode CMap from codes to text; ISO 32000-1, 9.10.3. */
final class ToUnicode {

    private static final int BLOCK = 100;
    private static final int REPLACEMENT = 0xFFFD;

    /** Most code points of one code; the limit of a string is 512 bytes. */
    private static final int LONGEST = 128;

    private ToUnicode() {}

    /** @param uses characters by code, from 1 on */
    static byte[] of(List<EmbeddedFont.Use> uses) {
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < uses.size(); start += BLOCK) {
            appendBlock(cmap, uses, start, Math.min(start + BLOCK, uses.size()));
        }
        cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return cmap.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void appendBlock(StringBuilder cmap, List<EmbeddedFont.Use> uses, int start, int end) {
        cmap.append(end - start).append(" beginbfchar\n");
        for (int i = start; i < end; i++) {
            String text = uses.get(i).text();
            cmap.append('<');
            appendHex(cmap, i + 1);
            cmap.append("> <");
            String kept = meaningful(text);
            for (int unit = 0; unit < kept.length(); unit++) {
                appendHex(cmap, kept.charAt(unit));
            }
            cmap.append(">\n");
        }
        cmap.append("endbfchar\n");
    }

    /** Removes private-use characters, which PDF/A-2, 6.2.11.7.3 forbids. */
    private static String meaningful(String text) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int count = 0; count < LONGEST && at < text.length(); count++) {
            int c = text.codePointAt(at);
            kept.appendCodePoint(Character.getType(c) == Character.PRIVATE_USE ? REPLACEMENT : c);
            at += Character.charCount(c);
        }
        return kept.toString();
    }

    private static void appendHex(StringBuilder cmap, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            cmap.append("0123456789ABCDEF".charAt((value >> shift) & 0xF));
        }
    }
}

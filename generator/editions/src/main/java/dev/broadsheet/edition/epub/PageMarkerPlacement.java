package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.epub.PageBreaks.Mark;
import dev.broadsheet.edition.model.PageMarks;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves page break markers in the markup that a template puts around the text of a chapter. A template writes a marker at the
 * beginning of an element; if the page begins further on in that element, the marker is moved there.
 */
final class PageMarkerPlacement {

    private final StringBuilder out;
    private final PageMarks pages;

    /** The markers of each anchor, by the id of the first of them, which is the one that the template has written. */
    private final Map<String, List<Mark>> byFirst = new HashMap<>();

    private PageMarkerPlacement(int length, List<Mark> marks) {
        this.out = new StringBuilder(length);
        this.pages = new PageMarks(out, List.of());
        for (Mark mark : marks) {
            List<Mark> same = marks.stream()
                    .filter(other -> other.anchor().equals(mark.anchor()))
                    .toList();
            byFirst.put(same.get(0).id(), same);
        }
    }

    /**
     * Returns a chapter with all markers at their positions.
     *
     * @param xhtml the chapter as the template has written it, in UTF-8
     * @param marks the markers outside the body, in order
     */
    static byte[] place(byte[] xhtml, List<Mark> marks) {
        // Several pages begin at one position if pages of floats precede it.
        long anchors = marks.stream().map(Mark::anchor).distinct().count();
        return anchors == marks.size() && marks.stream().allMatch(mark -> mark.offset() == 0)
                ? xhtml
                : place(new String(xhtml, StandardCharsets.UTF_8), marks).getBytes(StandardCharsets.UTF_8);
    }

    private static String place(String xhtml, List<Mark> marks) {
        return new PageMarkerPlacement(xhtml.length(), marks).copy(new XhtmlTokenizer(xhtml));
    }

    private String copy(XhtmlTokenizer pieces) {
        while (pieces.next()) {
            switch (pieces.kind()) {
                case START -> start(pieces);
                case EMPTY -> {
                    int at = out.length();
                    out.append(pieces.text());
                    pages.empty(pieces.name(), pieces.id(), at);
                }
                case END -> {
                    pages.end();
                    out.append(pieces.text());
                }
                case TEXT -> text(pieces.text());
                case OTHER -> out.append(pieces.text());
            }
        }
        return out.toString();
    }

    private void start(XhtmlTokenizer pieces) {
        List<Mark> marks = byFirst.getOrDefault(pieces.id(), List.of());
        if (marks.isEmpty()) {
            int at = out.length();
            out.append(pieces.text());
            pages.start(pieces.name(), pieces.id(), at);
        } else {
            moveOn(pieces, marks);
        }
    }

    /** Keeps the template's marker if its page begins there, else removes it; the other markers wait for their offsets. */
    private void moveOn(XhtmlTokenizer pieces, List<Mark> marks) {
        boolean stays = marks.get(0).offset() == 0;
        StringBuilder made = new StringBuilder(pieces.text());
        while (pieces.next() && pieces.kind() != XhtmlTokenizer.Kind.END) {
            made.append(pieces.text());
        }
        out.append(stays ? made.append(pieces.text()) : "");
        pages.own(stays ? marks.subList(1, marks.size()) : marks);
    }

    private void text(String text) {
        int at = 0;
        while (at < text.length()) {
            int semicolon = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
            int next = semicolon < 0 ? at + 1 : semicolon + 1;
            if (semicolon >= 0 || PageBreak.extent(text, at, next) > 0) {
                pages.see();
            }
            out.append(text, at, next);
            at = next;
        }
    }
}

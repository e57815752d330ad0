package dev.broadsheet.edition.pdf;

import dev.broadsheet.document.Escape;
import dev.broadsheet.edition.model.PageMarks;
import dev.broadsheet.typesetter.Pagination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages of the standard edition in another one: marks where they begin, and a table that leads from each to its place.
 * Used for one document.
 */
final class Concordance {

    /** Of an edition that is the standard one, or of which that has one page. */
    static final Concordance NONE = new Concordance(new Pagination(List.of(), Map.of(), List.of()));

    /** The id of the element that the first page begins with. */
    private static final String BEGINNING = "_beginning";

    private final Pagination standard;
    private final Set<Integer> marked = new HashSet<>();

    private Concordance(Pagination standard) {
        this.standard = standard;
    }

    static Concordance with(Pagination standard) {
        return standard.pageCount() > 1 ? new Concordance(standard) : NONE;
    }

    /**
     * The beginning of a page.
     *
     * @param page zero-based index
     * @param label as printed
     * @param anchor id in the document that is written
     */
    record Mark(int page, String label, String anchor, int offset) implements PageMarks.Mark {

        /** A place for links, and what is in the margin for the eye alone. */
        @Override
        public String markup() {
            StringBuilder out = new StringBuilder("<span id=\"")
                    .append(idOf(page))
                    .append("\"></span><span class=\"page-mark\" aria-hidden=\"true\">");
            Escape.text(label, out);
            return out.append("</span>").toString();
        }
    }

    private static String idOf(int page) {
        return "_page-" + (page + 1);
    }

    /**
     * The pages that begin in a body.
     *
     * @param prefix of its ids
     */
    List<Mark> in(String prefix) {
        return standard.breaks().stream()
                .filter(begin ->
                        begin.anchor().startsWith(prefix) && begin.anchor().length() > prefix.length())
                .map(begin -> new Mark(
                        begin.pageIndex(),
                        standard.pageLabels().get(begin.pageIndex()),
                        begin.anchor().substring(prefix.length()),
                        begin.offset()))
                .toList();
    }

    /** Marks that have been written; other pages are found by what they begin with. */
    void add(List<PageMarks.Mark> written) {
        written.forEach(mark -> marked.add(((Mark) mark).page()));
    }

    /** What templates see: {@code label} of each page, {@code href} of its beginning and whether it is {@code roman}; nothing without a table. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (standard.pageCount() > 1) {
            rows.add(row(0, BEGINNING));
        }
        for (Pagination.PageBreak begin : standard.breaks()) {
            int page = begin.pageIndex();
            String id = marked.contains(page) ? idOf(page) : begin.anchor();
            if (page > 0 && !id.isEmpty()) {
                rows.add(row(page, id));
            }
        }
        return rows;
    }

    private Map<String, Object> row(int page, String id) {
        String label = standard.pageLabels().get(page);
        boolean roman = label.isEmpty() || !Character.isDigit(label.charAt(0));
        return Map.of("label", label, "roman", roman, "href", "#" + id);
    }
}

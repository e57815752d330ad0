package dev.broadsheet.edition.pdf;

import dev.broadsheet.document.Escape;
import dev.broadsheet.edition.model.PageMarks;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages of the standard edition in an edition for readers: markers at their beginnings, and a table that links each page
 * number to its place. For one document.
 */
final class StandardPages {

    /** The concordance without pages, for the standard edition itself and for a standard edition of a single page. */
    static final StandardPages NONE = new StandardPages(new Pagination(List.of(), Map.of(), List.of()));

    /** The id of the element at the beginning of the first page. */
    private static final String BEGINNING = "_beginning";

    private final Pagination standard;
    private final Set<Integer> marked = new HashSet<>();

    private StandardPages(Pagination standard) {
        this.standard = standard;
    }

    static StandardPages with(Pagination standard) {
        return standard.pageCount() > 1 ? new StandardPages(standard) : NONE;
    }

    /**
     * A marker for the beginning of a page.
     *
     * @param page the zero-based index of the page in the standard edition
     * @param label the printed page number
     * @param anchor the id in the body that is written, without its prefix
     * @param offset the offset in the element with that id, see {@link Pagination.PageBreak}
     */
    record Mark(int page, String label, String anchor, int offset) implements PageMarks.Mark {

        /** Returns a link target and the page number in the margin, which is hidden from assistive technology. */
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
     * Returns the markers for the pages that begin in a body.
     *
     * @param prefix the prefix of the ids in the body
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

    /** Records the markers that have been written; for other pages, the table links to the element at their beginning. */
    void add(List<PageMarks.Mark> written) {
        written.forEach(mark -> marked.add(((Mark) mark).page()));
    }

    /** Returns the models of the table rows: {@code label}, {@code href} and {@code roman}; empty if there is no table. */
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

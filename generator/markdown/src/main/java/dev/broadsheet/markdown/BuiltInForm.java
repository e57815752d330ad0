package dev.broadsheet.markdown;

import dev.broadsheet.citation.Piece;
import dev.broadsheet.citation.References;
import dev.broadsheet.citation.Work;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The built-in citation styles: in parentheses, or in notes. */
final class BuiltInForm implements CitationForm {

    private final Map<String, Work> works;
    private final References listed;
    private final Map<Locale, References> languages = new HashMap<>();

    /** The letters that disambiguate works with the same authors and year, by key. */
    private final Map<String, String> letters = new HashMap<>();

    private final List<Placed> placed = new ArrayList<>();

    /**
     * A citation.
     *
     * @param first indexes of the cites that are the first of their work in the notes of the text
     */
    private record Placed(CitationMark mark, References references, Set<Integer> first) {}

    BuiltInForm(boolean notes, Locale language, List<Text> texts, Map<String, Work> works) {
        this.works = works;
        this.listed = new References(language);
        languages.put(language, listed);
        texts.forEach(this::place);
        if (!notes) {
            tellApart();
        }
    }

    private void place(Text text) {
        References references = languages.computeIfAbsent(text.language(), References::new);
        List<CitationMark> marks = text.marks();
        Set<String> known = new HashSet<>();
        marks.forEach(mark -> placed.add(new Placed(mark, references, new HashSet<>())));
        List<Placed> inOrder = new ArrayList<>(placed.subList(placed.size() - marks.size(), placed.size()));
        inOrder.removeIf(one -> !one.mark.makesNote());
        inOrder.sort(Comparator.comparingInt(one -> one.mark.note()));
        for (Placed one : inOrder) {
            for (int i = 0; i < one.mark.cites().size(); i++) {
                if (known.add(one.mark.cites().get(i).key())) {
                    one.first.add(i);
                }
            }
        }
    }

    /** Assigns letters to works with the same authors and year: Lee 1999a, Lee 1999b. */
    private void tellApart() {
        Map<String, List<String>> same = new LinkedHashMap<>();
        for (Map.Entry<String, Work> entry : sorted()) {
            Work work = entry.getValue();
            same.computeIfAbsent(listed.names(work) + " " + listed.year(work, ""), name -> new ArrayList<>())
                    .add(entry.getKey());
        }
        for (List<String> keys : same.values()) {
            for (int i = 0; i < keys.size() && keys.size() > 1; i++) {
                letters.put(keys.get(i), letter(i));
            }
        }
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private List<Map.Entry<String, Work>> sorted() {
        return works.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Work> entry) -> listed.sortKey(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private Work work(Cite cite) {
        return Objects.requireNonNull(works.get(cite.key()));
    }

    private String year(Cite cite, References references) {
        return references.year(work(cite), letters.getOrDefault(cite.key(), ""));
    }

    @Override
    public void names(int place, ReferenceOut out) {
        Placed at = placed.get(place);
        out.write(at.references.names(work(at.mark.cites().get(0))));
    }

    @Override
    public void text(int place, ReferenceOut out) {
        Placed at = placed.get(place);
        if (!at.mark.inText()) {
            inParentheses(at, out);
            return;
        }
        names(place, out);
        out.write(" (");
        Cite cite = at.mark.cites().get(0);
        link(cite, year(cite, at.references), at.mark.linked(), out);
        out.write(cite.suffix() + ")");
    }

    private void inParentheses(Placed at, ReferenceOut out) {
        out.write("(");
        String between = "";
        for (Cite cite : at.mark.cites()) {
            String year = year(cite, at.references);
            out.write(between + (cite.prefix().isEmpty() ? "" : cite.prefix() + " "));
            String text = cite.suppressed() ? year : at.references.names(work(cite)) + " " + year;
            link(cite, text, at.mark.linked(), out);
            out.write(cite.suffix());
            between = "; ";
        }
        out.write(")");
    }

    private static void link(Cite cite, String text, boolean linked, ReferenceOut out) {
        if (linked) {
            out.write(text);
            return;
        }
        out.startCite(cite);
        out.write(text);
        out.end();
    }

    @Override
    public void note(int place, ReferenceOut out) {
        Placed at = placed.get(place);
        String between = "";
        for (int i = 0; i < at.mark.cites().size(); i++) {
            Cite cite = at.mark.cites().get(i);
            out.write(between + (cite.prefix().isEmpty() ? "" : cite.prefix() + " "));
            List<Piece> pieces = at.first.contains(i)
                    ? at.references.fullNote(work(cite), cite.suffix())
                    : at.references.shortNote(work(cite), cite.suffix());
            out.startCite(cite);
            pieces.forEach(piece -> write(piece, out));
            out.end();
            between = " ";
        }
    }

    private static void write(Piece piece, ReferenceOut out) {
        if (piece.italic()) {
            out.start("cite");
            out.write(piece.text());
            out.end();
        } else {
            out.write(piece.text());
        }
    }

    @Override
    public boolean hasList() {
        return true;
    }

    /** Writes the bibliography, sorted by name and year. */
    @Override
    public void list(ReferenceOut out) {
        out.startList("references", listed.word("references"));
        for (Map.Entry<String, Work> entry : sorted()) {
            out.startEntry(entry.getKey());
            listed.entry(entry.getValue(), letters.getOrDefault(entry.getKey(), ""))
                    .forEach(piece -> entry(piece, out));
            out.endEntry(entry.getKey(), listed.word("back"));
        }
        out.endList();
    }

    private static void entry(Piece piece, ReferenceOut out) {
        if (piece.href().isEmpty()) {
            write(piece, out);
        } else {
            out.start("a", "href", piece.href().text());
            out.write(piece.text());
            out.end();
        }
    }
}

package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Numbering.Name;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.markdown.ParsedBody.Target;
import dev.broadsheet.publication.Contents.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names the targets of references for readers: {@code Section 4.3}, {@code Figure 4-2}, or a title. */
final class TargetNames {

    private final Map<String, ParsedArticle> bySlug = new HashMap<>();
    private final Map<String, Numbers> numbers;
    private final Contents contents;
    private final Diagnostics diagnostics;

    /** @param numbers the numbers of chapters, by slug */
    TargetNames(
            Collection<ParsedArticle> articles,
            Map<String, Numbers> numbers,
            Contents contents,
            Diagnostics diagnostics) {
        articles.forEach(
                article -> bySlug.putIfAbsent(article.metadata().identity().slug(), article));
        this.numbers = numbers;
        this.contents = contents;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the names of the targets of a text's references without link text, by index. A target without a name is reported.
     */
    SortedMap<Integer, Name> of(ParsedArticle from, List<Reference> references) {
        SortedMap<Integer, Name> names = new TreeMap<>();
        List<Link> links = from.body().links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).named()) {
                int index = i;
                name(from, links.get(i), references.get(i)).ifPresent(name -> names.put(index, name));
            }
        }
        return names;
    }

    private Optional<Name> name(ParsedArticle from, Link link, Reference reference) {
        if (reference instanceof Reference.ToAnchor own) {
            return name(from, own.anchor(), link);
        } else if (reference instanceof Reference.ToArticle other) {
            return Optional.ofNullable(bySlug.get(other.slug())).flatMap(target -> name(target, other.anchor(), link));
        } else if (reference instanceof Reference.ToAsset || reference instanceof Reference.ToMade) {
            diagnostics.report(Diagnostic.warning(
                    "BS-LINK-009",
                    link.position(),
                    "the link has no words, so readers neither see it nor hear where it leads",
                    "write them between the brackets: [words](address)"));
        }
        return Optional.empty();
    }

    private Optional<Name> name(ParsedArticle target, String anchor, Link link) {
        if (anchor.isEmpty()) {
            return Optional.of(whole(target));
        }
        Optional<Name> name = heading(target, anchor).or(() -> numbered(target, anchor));
        if (name.isEmpty() && target.body().ids().contains(anchor)) {
            String written = link.target().startsWith("#") ? "[" + link.target() + "]" : "[](" + link.target() + ")";
            diagnostics.report(Diagnostic.error(
                    "BS-LINK-011",
                    link.position(),
                    "'" + anchor + "' has no number and no heading by which " + written + " could name it",
                    "write the words yourself: [see above](" + link.target()
                            + "); a figure, table or listing gets a number with its caption, a formula with an id"));
        }
        return name;
    }

    private Name whole(ParsedArticle target) {
        String title = target.metadata().headline().title();
        return contents.find(target.metadata().identity().slug())
                .filter(place -> !place.number().isEmpty())
                .map(place -> new Name(word(place), place.number()))
                .orElseGet(() -> new Name("", title));
    }

    private static String word(Place place) {
        return place.level() > 1 ? "sectionNumber" : place.role() == Role.APPENDIX ? "appendixNumber" : "chapterNumber";
    }

    private Optional<Name> heading(ParsedArticle target, String anchor) {
        return target.body().headings().stream()
                .filter(heading -> heading.id().equals(anchor))
                .findFirst()
                .map(heading -> name(numbers(target).within().headings().get(anchor), heading));
    }

    private static Name name(@Nullable String number, ParsedBody.Heading heading) {
        return number == null ? new Name("sectionNamed", heading.text()) : new Name("sectionNumber", number);
    }

    private Optional<Name> numbered(ParsedArticle target, String anchor) {
        return target.body().targets().stream()
                .filter(found -> found.id().equals(anchor))
                .findFirst()
                .map(found -> new Name(found.counter(), shown(found, numbers(target))));
    }

    private static String shown(Target target, Numbers numbers) {
        if (target.number() == 0) {
            return target.shown();
        }
        String number = numbers.within().of(target.counter(), target.number());
        return target.counter().equals(Inline.EQUATION) ? "(" + number + ")" : number;
    }

    private Numbers numbers(ParsedArticle article) {
        return numbers.getOrDefault(article.metadata().identity().slug(), Numbers.NONE);
    }
}

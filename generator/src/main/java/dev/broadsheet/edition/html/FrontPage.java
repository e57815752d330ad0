package dev.broadsheet.edition.html;

import dev.broadsheet.config.HomeConfig;
import dev.broadsheet.config.HomeConfig.Composition;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Placement;
import dev.broadsheet.publication.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which article is where on the front page; each is there once.
 *
 * @param composition of the top
 * @param leads at the top
 * @param beside the leads; none when there are few articles
 * @param row below the top
 * @param blocks of sections
 * @param latest of what is left, newest first
 */
record FrontPage(
        Composition composition,
        List<Article> leads,
        List<Article> beside,
        List<Article> row,
        List<Block> blocks,
        List<Article> latest) {

    private static final int ROW = 4;
    private static final int BLOCK = 4;

    /** Fewer articles of a section, or fewer sections that have as many, make no blocks unless they are asked for. */
    private static final int LEAST = 2;

    private static final int LATEST = 9;

    private static final Comparator<Article> HEAVIEST_FIRST = Comparator.comparingInt(
                    (Article article) -> placement(article).weight())
            .reversed();

    /**
     * A section and what it shows.
     *
     * @param section whose block it is
     * @param articles the heaviest first, then the newest
     */
    record Block(Term section, List<Article> articles) {}

    /** Puts the articles of a site where its editor, or else their ranks, want them. */
    static FrontPage of(Site site) {
        return new Planner(site).front();
    }

    /** All that the page shows. */
    Stream<Article> articles() {
        return Stream.of(
                        leads,
                        beside,
                        row,
                        blocks.stream()
                                .flatMap(block -> block.articles().stream())
                                .toList(),
                        latest)
                .flatMap(List::stream);
    }

    private static Placement placement(Article article) {
        return article.metadata().presentation().placement();
    }

    /** The making of one front page. */
    private static final class Planner {

        private final Site site;
        private final HomeConfig wishes;
        private final List<Article> ranked;
        private final Set<String> placed = new HashSet<>();

        Planner(Site site) {
            this.site = site;
            this.wishes = site.config().home();
            Set<String> known = new HashSet<>();
            this.ranked = Stream.concat(
                            wishes.leads().stream().flatMap(slug -> site.publication().find(slug.value()).stream()),
                            site.listed().stream()
                                    .sorted(Comparator.comparing((Article article) ->
                                                    !placement(article).featured())
                                            .thenComparing(HEAVIEST_FIRST)))
                    .filter(article -> known.add(article.folder()))
                    .toList();
        }

        FrontPage front() {
            Composition composition =
                    wishes.composition().filter(this::isFilled).orElseGet(this::usual);
            List<Article> leads = next(composition.leads());
            boolean many = ranked.size() - leads.size() > ROW;
            List<Article> beside = many ? next(besides(composition)) : List.of();
            List<Article> row = composition == Composition.BULLETIN ? List.of() : next(ROW);
            // In a bulletin they are beside the leads, and would leave a white column there if sections took all.
            List<Article> first = composition == Composition.BULLETIN ? latest() : List.of();
            List<Block> blocks = blocks();
            return new FrontPage(composition, leads, beside, row, blocks, first.isEmpty() ? latest() : first);
        }

        /** One article alone is no pair: its picture would take the whole window. */
        private boolean isFilled(Composition composition) {
            return composition != Composition.TWO || ranked.size() >= composition.leads();
        }

        private Composition usual() {
            boolean pictured =
                    ranked.stream().findFirst().flatMap(Teasers::picture).isPresent();
            return pictured ? Composition.PICTURE : Composition.TEXT;
        }

        private static int besides(Composition composition) {
            return switch (composition) {
                case PICTURE -> 3;
                case TEXT -> 4;
                case TWO, BULLETIN -> 0;
            };
        }

        /** The next so many by their ranks. */
        private List<Article> next(int count) {
            return take(ranked.stream(), count);
        }

        private List<Article> take(Stream<Article> articles, int count) {
            List<Article> taken = articles.filter(article -> !placed.contains(article.folder()))
                    .limit(count)
                    .toList();
            taken.forEach(article -> placed.add(article.folder()));
            return taken;
        }

        private List<Block> blocks() {
            Optional<List<String>> named = wishes.sections()
                    .map(list -> list.stream().map(LocatedValue::value).toList());
            List<Term> sections = named.map(
                            names -> names.stream().flatMap(name -> site.sections().find(name).stream()))
                    .orElseGet(() -> site.sectionsInOrder().stream().filter(this::hasEnough))
                    .toList();
            List<Block> blocks = new ArrayList<>();
            if (named.isEmpty() && sections.size() < LEAST) {
                return blocks;
            }
            for (Term section : sections) {
                List<Article> articles = take(section.articles().stream().sorted(HEAVIEST_FIRST), BLOCK);
                if (!articles.isEmpty()) {
                    blocks.add(new Block(section, picturedFirst(articles)));
                }
            }
            return blocks;
        }

        /** A block looks best with a picture; an article that is heavier than others keeps its place. */
        private static List<Article> picturedFirst(List<Article> articles) {
            int most = placement(articles.get(0)).weight();
            List<Article> ordered = new ArrayList<>(articles);
            articles.stream()
                    .filter(article -> placement(article).weight() == most)
                    .filter(article -> Teasers.picture(article).isPresent())
                    .findFirst()
                    .ifPresent(first -> {
                        ordered.remove(first);
                        ordered.add(0, first);
                    });
            return ordered;
        }

        private boolean hasEnough(Term section) {
            return section.articles().stream()
                            .filter(article -> !placed.contains(article.folder()))
                            .count()
                    >= LEAST;
        }

        private List<Article> latest() {
            return take(site.listed().stream(), wishes.latest().orElse(LATEST));
        }
    }
}

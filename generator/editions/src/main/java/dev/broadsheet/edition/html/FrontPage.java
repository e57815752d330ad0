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
 * The layout of the front page. Each article occurs once.
 *
 * @param composition the composition of the top
 * @param leads the articles at the top
 * @param beside the articles beside the leads; empty if there are few articles
 * @param row the articles in a row below the top
 * @param blocks the blocks of sections
 * @param latest the newest of the remaining articles, newest first
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

    /** The minimum number of articles of a block, and of blocks, unless the configuration names the sections. */
    private static final int LEAST = 2;

    private static final int LATEST = 9;

    private static final Comparator<Article> URGENT_FIRST = Comparator.comparingInt(
                    (Article article) -> placement(article).priority())
            .reversed();

    /**
     * A block of articles of one section.
     *
     * @param section the section
     * @param articles the articles, by descending priority, then newest first
     */
    record Block(Term section, List<Article> articles) {}

    /** Returns the layout for a site, as its editor configured it or else by rank. */
    static FrontPage of(Site site) {
        return new Planner(site).front();
    }

    /** Returns all articles on the page. */
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

    /** Computes the layout of one front page. */
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
                                            .thenComparing(URGENT_FIRST)))
                    .filter(article -> known.add(article.folder()))
                    .toList();
        }

        FrontPage front() {
            Composition composition =
                    wishes.composition().filter(this::isFilled).orElseGet(this::usual);
            List<Article> leads = next(composition.leads());
            boolean many = ranked.size() - leads.size() > ROW;
            List<Article> beside = many ? next(besides(composition)) : List.of();
            List<Article> row = composition == Composition.BULLETIN ? List.of() : row();
            // In a bulletin the latest articles are beside the leads; they are taken first, lest blocks leave that
            // column empty.
            List<Article> first = composition == Composition.BULLETIN ? latest() : List.of();
            List<Block> blocks = blocks();
            return new FrontPage(composition, leads, beside, row, blocks, first.isEmpty() ? latest() : first);
        }

        /**
         * Returns whether there is what a composition needs: with only one article, the picture of a pair would fill the
         * window, and without a picture half of the lead would be blank.
         */
        private boolean isFilled(Composition composition) {
            return switch (composition) {
                case PICTURE -> usual() == Composition.PICTURE;
                case TWO -> ranked.size() >= composition.leads();
                case TEXT, BULLETIN -> true;
            };
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

        /** Takes the next {@code count} articles by rank. */
        private List<Article> next(int count) {
            return take(ranked.stream(), count);
        }

        /** Takes the articles of the row: only ones with a picture if enough of the next have one, as others leave blanks beside them. */
        private List<Article> row() {
            List<Article> pictured = ranked.stream()
                    .filter(article -> !placed.contains(article.folder()))
                    .limit(2 * ROW)
                    .filter(article -> Teasers.picture(article).isPresent())
                    .toList();
            return take(pictured.size() < ROW ? ranked.stream() : pictured.stream(), ROW);
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
                List<Article> articles = take(section.articles().stream().sorted(URGENT_FIRST), BLOCK);
                if (!articles.isEmpty()) {
                    blocks.add(new Block(section, picturedFirst(articles)));
                }
            }
            if (named.isEmpty()) {
                // Neighbours that both have a picture fill a row.
                blocks.sort(Comparator.comparing(
                        block -> Teasers.picture(block.articles().get(0)).isEmpty()));
            }
            return blocks;
        }

        /** Moves the first article with a picture to the front, among the articles of the highest priority. */
        private static List<Article> picturedFirst(List<Article> articles) {
            int most = placement(articles.get(0)).priority();
            List<Article> ordered = new ArrayList<>(articles);
            articles.stream()
                    .filter(article -> placement(article).priority() == most)
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

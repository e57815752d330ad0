package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * How the front page is composed. What is empty follows from what there is to show.
 *
 * @param composition of the top of the page
 * @param leads slugs of the articles at the top, in order
 * @param sections that have a block, in order; no block when the list is empty
 * @param latest articles in the list of the most recent ones
 * @param briefs in the strip of PDFs
 */
public record HomeConfig(
        Optional<Composition> composition,
        List<LocatedValue<String>> leads,
        Optional<List<LocatedValue<String>>> sections,
        Optional<Integer> latest,
        Optional<Integer> briefs) {

    /** Nothing is chosen. */
    public static final HomeConfig DEFAULT =
            new HomeConfig(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public HomeConfig {
        leads = List.copyOf(leads);
        sections = sections.map(List::copyOf);
    }

    /** What the top of the front page looks like. */
    public enum Composition implements NamedOption {
        /** A lead with its picture, others beside it. */
        PICTURE(1),
        /** A lead of words between two columns. */
        TEXT(1),
        /** Two leads side by side. */
        TWO(2),
        /** A list to be read from top to bottom. */
        BULLETIN(6);

        private final int leads;

        Composition(int leads) {
            this.leads = leads;
        }

        /** How many articles lead. */
        public int leads() {
            return leads;
        }
    }
}

package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * The configuration of the front page. Empty values follow from the content.
 *
 * @param composition the layout of the top of the page
 * @param leads the slugs of the articles at the top, in order
 * @param sections the sections that have a block, in order; none if the list is empty
 * @param latest the number of articles in the list of recent ones
 * @param briefs the number of PDFs in the strip of briefs
 */
public record HomeConfig(
        Optional<Composition> composition,
        List<LocatedValue<String>> leads,
        Optional<List<LocatedValue<String>>> sections,
        Optional<Integer> latest,
        Optional<Integer> briefs) {

    /** The default configuration. */
    public static final HomeConfig DEFAULT =
            new HomeConfig(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public HomeConfig {
        leads = List.copyOf(leads);
        sections = sections.map(List::copyOf);
    }

    /** The layouts of the top of the front page. */
    public enum Composition implements NamedOption {
        /** A lead with its picture, others beside it. */
        PICTURE(1),
        /** A lead without a picture between two columns. */
        TEXT(1),
        /** Two leads side by side. */
        TWO(2),
        /** A list to be read from top to bottom. */
        BULLETIN(6);

        private final int leads;

        Composition(int leads) {
            this.leads = leads;
        }

        /** Returns the number of lead articles. */
        public int leads() {
            return leads;
        }
    }
}
